import type { CompetencyChange } from "@parallax/domain/report/compare-rounds";
import { formatMonth } from "@parallax/language/date-format";
import { reportFaceWords as faceWords } from "@parallax/language/en/report-face";
import { reportSinceWords as words } from "@parallax/language/en/report-since";
import { formatList } from "@parallax/language/list-format";
import type { Reading } from "@parallax/language/report/reading";
import type { Block } from "../block.ts";
import { rich } from "./rich.ts";

const kinds = ["up", "down", "same", "unclear"] as const;
const reasons = ["asked-differently", "other-groups", "not-shown"] as const;

/** What changed since the subject's last round, in words first; nothing where there was none. */
export function composeSinceLastTime(reading: Reading): readonly Block[] {
  const { previous } = reading.snapshot;
  if (previous === undefined) return [];
  const { changes, notComparable, closedOn } = previous;
  const month = formatMonth(new Date(`${closedOn}T12:00:00Z`), { language: reading.language, timeZone: "UTC" });
  const told = kinds.flatMap((kind) => {
    const names = changes.filter(({ change }) => change === kind).map(({ id }) => reading.names.competency(id));
    return names.length === 0 ? [] : [rich(words[kind]({ names: formatList(names, reading.language) }))];
  });
  const left = reasons.flatMap((reason) => {
    const competencies = notComparable.filter(({ why }) => why === reason).length;
    return competencies === 0 ? [] : [rich(words.notComparable[reason]({ competencies }))];
  });
  const table: readonly Block[] =
    changes.length === 0
      ? []
      : [
          {
            kind: "table",
            title: words.tableTitle,
            heads: words.heads,
            rows: changes.map((change) => ({ cells: cellsOf(reading, change) })),
            isWide: false,
          },
          { kind: "say", manner: "small", lines: [rich(words.drift)] },
        ];
  return [
    { kind: "part", number: null, title: words.title, lead: words.lead({ month }) },
    { kind: "say", manner: "text", lines: [...told, ...left] },
    ...table,
  ];
}

function cellsOf(reading: Reading, { id, before, now, change, self }: CompetencyChange): readonly string[] {
  const { competencies } = reading.snapshot.questionnaire.content;
  const own = (value: number | null): string => (value === null ? faceWords.none : reading.score(value));
  return [
    reading.text(competencies.find((entry) => entry.id === id)?.title),
    own(self.before),
    own(self.now),
    reading.score(before),
    reading.score(now),
    words.change[change],
  ];
}
