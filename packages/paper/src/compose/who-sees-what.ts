import { reportFaceWords as faceWords } from "@parallax/language/en/report-face";
import { reportHeatWords as words } from "@parallax/language/en/report-heat";
import { cellLabel } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";
import type { CellFigure, CompetencyFigure, RatedFigure } from "@parallax/domain/report/figure";
import type { Block, TableRow } from "../block.ts";
import { rich } from "./rich.ts";

/** All figures of the competencies in one table: a number in every field, and a shade that only repeats it. */
export function composeWhoSeesWhat(reading: Reading): readonly Block[] {
  const { panel, figures, rules } = reading.snapshot;
  if (panel.cells.length === 0) return [];
  const label = (key: string): string => cellLabel(key, reading.language);
  const rows = figures.competencies.map((figure) => rowFor(reading, figure));
  const isTooFew = rows.some(({ cells }) => cells.includes(words.withheld["too-few-people"]));
  const read = words.read({ middle: reading.score(middleOf(reading)), strength: reading.score(rules.strengthFrom) });
  const combined = panel.cells.filter(({ groups }) => groups.length > 1);
  const notes = [
    read,
    ...(isTooFew ? [words.tooFew] : []),
    ...combined.map(({ key }) => words.combined({ label: label(key) })),
  ];
  const heads = [faceWords.thing, faceWords.you, faceWords.mapOthers, ...panel.cells.map(({ key }) => label(key))];
  return [
    { kind: "part", number: null, title: words.title, lead: words.lead },
    { kind: "table", title: words.table, heads, rows, isWide: false },
    { kind: "say", manner: "small", lines: notes.map(rich) },
  ];
}

type Field = { readonly text: string; readonly tint: number };

function rowFor(reading: Reading, { id, self, others, cells }: CompetencyFigure): TableRow {
  const { panel, questionnaire } = reading.snapshot;
  const title = questionnaire.content.competencies.find((entry) => entry.id === id)?.title;
  const fields = [
    self === null ? { text: faceWords.none, tint: 0 } : fieldOf(reading, self),
    viewOf(reading, others),
    ...panel.cells.map(({ key }) =>
      viewOf(
        reading,
        cells.find(({ cell }) => cell === key),
      ),
    ),
  ];
  return {
    cells: [reading.text(title), ...fields.map(({ text }) => text)],
    tints: [0, ...fields.map(({ tint }) => tint)],
  };
}

function viewOf(reading: Reading, view: RatedFigure["others"] | CellFigure | undefined): Field {
  if (view?.kind === "shown") return fieldOf(reading, view.mean);
  return { text: words.withheld[view?.reason ?? "too-few-people"], tint: 0 };
}

/** No shade below the middle of the scale, the full one from where the report speaks of a strength. */
function fieldOf(reading: Reading, mean: number): Field {
  const isFull = mean >= reading.snapshot.rules.strengthFrom;
  return { text: reading.score(mean), tint: isFull ? 2 : mean >= middleOf(reading) ? 1 : 0 };
}

function middleOf({ competencyScale: { min, max } }: Reading): number {
  return (min + max) / 2;
}
