import type { CompetencyFigure } from "@parallax/domain/report/figure";
import { reportListWords as words } from "@parallax/language/en/report-lists";
import { formatList } from "@parallax/language/list-format";
import { behavioursBehind, listedUnder, listLabels, seenDifferently } from "@parallax/language/report/lists";
import type { Reading } from "@parallax/language/report/reading";
import type { Block, Rich } from "../block.ts";
import { heading, rich } from "./rich.ts";

/** What the two views come to, as four lists and not as dots. */
export function composeKeepGrowTalk(reading: Reading, number: number): readonly Block[] {
  const [a, b, c, d] = listLabels.map((label) => listBlocks(reading, label));
  const rows = [
    [a ?? [], b ?? []],
    [c ?? [], d ?? []],
  ];
  const unsettled = listedUnder(reading, "not_clear");
  const apart = seenDifferently(reading);
  return [
    { kind: "part", number, title: words.title, lead: words.lead },
    ...rows.map((columns): Block => ({ kind: "columns", columns })),
    ...(unsettled.length === 0
      ? []
      : [
          small([
            ...rich(`${words.list.not_clear.title}: `),
            ...names(reading, unsettled),
            ...rich(`. ${words.list.not_clear.read}`),
          ]),
        ]),
    ...(apart.length === 0
      ? []
      : [
          heading(2, words.differTitle),
          {
            kind: "say",
            manner: "text",
            lines: [[...names(reading, apart), ...rich(`. ${words.differRead}`)]],
          } satisfies Block,
        ]),
  ];
}

function listBlocks(reading: Reading, label: (typeof listLabels)[number]): readonly Block[] {
  const { title, read } = words.list[label];
  const listed = listedUnder(reading, label);
  return [
    heading(2, title),
    small(rich(read)),
    listed.length === 0
      ? small(rich(words.empty))
      : {
          kind: "entries",
          entries: listed.map((figure) => ({
            text: names(reading, [figure]),
            isTitle: false,
            under: behavioursBehind(reading, figure.id, label),
            quote: null,
          })),
        },
  ];
}

function names(reading: Reading, figures: readonly CompetencyFigure[]): Rich {
  return rich(
    formatList(
      figures.map(({ id }) => reading.names.competency(id)),
      reading.language,
    ),
  );
}

function small(line: Rich): Block {
  return { kind: "say", manner: "small", lines: [line] };
}
