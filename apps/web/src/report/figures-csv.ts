import { writeCsv } from "@parallax/domain/csv";
import type {
  CellFigure,
  RatedFigure,
  ShownCellFigure,
  ShownOthersFigure,
  Withheld,
} from "@parallax/domain/report/figure";
import { reportFaceWords as faceWords } from "@parallax/language/en/report-face";
import { reportKeepWords as words } from "@parallax/language/en/report-keep";
import { reportPeopleWords } from "@parallax/language/en/report-people";
import { cellLabel } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";

type Row = readonly (string | number | null)[];

/** Every figure of the report as it is shown, one line each: what is withheld has its reason in place of a number. */
export function figuresCsv(reading: Reading): string {
  const { figures, questionnaire } = reading.snapshot;
  const { competencies, axes, watchOuts } = questionnaire.content;
  const titled = (entries: readonly { readonly id: string; readonly title: Parameters<Reading["text"]>[0] }[]) =>
    new Map(entries.map(({ id, title }) => [id, reading.text(title)]));
  const habits = new Map(watchOuts.map(({ id, others }) => [id, reading.text(others)]));
  return writeCsv([
    words.heads,
    ...ratedRows(reading, words.part.competency, titled(competencies), figures.competencies),
    ...behaviourRows(reading),
    ...ratedRows(reading, words.part.axis, titled(axes), figures.axes),
    ...ratedRows(reading, words.part.habit, habits, figures.watchOuts),
  ]);
}

function ratedRows(
  reading: Reading,
  part: string,
  titles: ReadonlyMap<string, string>,
  figures: readonly RatedFigure[],
): readonly Row[] {
  return figures.flatMap(({ id, self, others, cells }) => {
    const what = titles.get(id) ?? id;
    return [
      [part, what, faceWords.you, self === null ? null : 1, self, null, null, null, null, null],
      viewRow([part, what, reportPeopleWords.everyone], others),
      ...cells.map((cell: CellFigure) => viewRow([part, what, cellLabel(cell.cell, reading.language)], cell)),
    ];
  });
}

function viewRow(name: readonly string[], view: ShownOthersFigure | ShownCellFigure | Withheld): Row {
  if (view.kind === "withheld") return [...name, null, null, null, null, null, null, faceWords.withheld[view.reason]];
  const { people, mean, interval, gap } = view;
  const verdict = gap === null ? null : faceWords.verdict[gap.gapClass];
  return [...name, people, mean, interval?.lower ?? null, interval?.upper ?? null, gap?.value ?? null, verdict, null];
}

/** Behaviours have means only; a group that is missing here is not shown. */
function behaviourRows(reading: Reading): readonly Row[] {
  const { figures, questionnaire } = reading.snapshot;
  const texts = new Map(questionnaire.content.items.map(({ id, others }) => [id, reading.text(others)]));
  const row = (id: string, who: string, people: number | null, mean: number | null): Row => {
    const name = [words.part.behaviour, texts.get(id) ?? id, who];
    return [...name, people, mean, null, null, null, null, null];
  };
  return figures.items.flatMap(({ id, self, others, cells }) => [
    row(id, faceWords.you, self === null ? null : 1, self),
    row(id, reportPeopleWords.everyone, null, others),
    ...cells.map(({ cell, people, mean }) => row(id, cellLabel(cell, reading.language), people, mean)),
  ]);
}
