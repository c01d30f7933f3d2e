import { writeCsv } from "@parallax/domain/csv";
import type {
  Agreement,
  CellFigure,
  MapPoint,
  RatedFigure,
  ShownCellFigure,
  ShownOthersFigure,
  Withheld,
} from "@parallax/domain/report/figure";
import { reportFaceWords as faceWords } from "@parallax/language/en/report-face";
import { reportKeepWords as words } from "@parallax/language/en/report-keep";
import { reportPeopleWords } from "@parallax/language/en/report-people";
import { reportSinceWords } from "@parallax/language/en/report-since";
import { mapWithheld } from "@parallax/language/report/map-withheld";
import { cellLabel } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";

type Row = readonly (string | number | null)[];

/** One line: part, what and who, and of the rest what there is. */
type Told = {
  readonly people?: number | null;
  readonly mean?: number | null;
  readonly from?: number | null;
  readonly to?: number | null;
  readonly less?: number | null;
  readonly verdict?: string | null;
  readonly agreement?: Agreement | null;
  readonly withheld?: string;
};

/** Every figure of the report as it is shown, one line each: what is withheld has its reason in place of a number. */
export function figuresCsv(reading: Reading): string {
  const { figures, questionnaire } = reading.snapshot;
  const { competencies, axes, watchOuts } = questionnaire.content;
  const titled = (entries: readonly { readonly id: string; readonly title: Parameters<Reading["text"]>[0] }[]) =>
    new Map(entries.map(({ id, title }) => [id, reading.text(title)]));
  const habits = new Map(watchOuts.map(({ id, others }) => [id, reading.text(others)]));
  return writeCsv([
    words.heads,
    ...panelRows(reading),
    ...mapRows(reading),
    ...ratedRows(reading, words.part.competency, titled(competencies), figures.competencies),
    ...behaviourRows(reading),
    ...ratedRows(reading, words.part.axis, titled(axes), figures.axes),
    ...roleRows(reading, titled(axes)),
    ...ratedRows(reading, words.part.habit, habits, figures.watchOuts),
    ...sinceRows(reading, titled(competencies)),
  ]);
}

function row(part: string, what: string, who: string, told: Told): Row {
  const { people, mean, from, to, less, verdict, agreement, withheld } = told;
  const agreed = agreement == null ? null : faceWords.agreeing[agreement];
  const figures = [people, mean, from, to, less, verdict, agreed, withheld];
  return [part, what, who, ...figures.map((value) => value ?? null)];
}

function panelRows({ snapshot, language }: Reading): readonly Row[] {
  return snapshot.panel.cells.flatMap(({ key, invited, answered }) => [
    row(words.part.panel, words.panel.invited, cellLabel(key, language), { people: invited }),
    row(words.part.panel, words.panel.answered, cellLabel(key, language), { people: answered }),
  ]);
}

function mapRows(reading: Reading): readonly Row[] {
  const { self, others, cells } = reading.snapshot.figures.map;
  return [
    ...pointRows(reading, "self", faceWords.you, self),
    ...pointRows(reading, "others", reportPeopleWords.everyone, others),
    ...cells.flatMap((cell) => pointRows(reading, cell.cell, cellLabel(cell.cell, reading.language), cell)),
  ];
}

function pointRows(reading: Reading, id: string, who: string, point: MapPoint): readonly Row[] {
  const { map: part } = words.part;
  const { leading, managing, balance: less } = words.map;
  if (point.kind === "withheld") {
    const reason = faceWords.withheld[mapWithheld(reading, id, point)];
    return [leading, managing, less].map((what) => row(part, what, who, { withheld: reason }));
  }
  const { leadership, management, balance, ellipse } = point;
  const { value, interval, leaning } = balance;
  const verdict = leaning === null ? null : words.leaning[leaning];
  return [
    row(part, leading, who, { mean: leadership }),
    row(part, managing, who, { mean: management }),
    row(part, less, who, { mean: value, from: interval?.lower ?? null, to: interval?.upper ?? null, verdict }),
    ...(ellipse === null
      ? []
      : [
          row(part, words.region.major, who, { mean: ellipse.major }),
          row(part, words.region.minor, who, { mean: ellipse.minor }),
          row(part, words.region.turn, who, { mean: Math.round((ellipse.theta * 180) / Math.PI) }),
        ]),
  ];
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
      row(part, what, faceWords.you, { people: self === null ? null : 1, mean: self }),
      row(part, what, reportPeopleWords.everyone, viewOf(others)),
      ...cells.map((cell: CellFigure) => row(part, what, cellLabel(cell.cell, reading.language), viewOf(cell))),
    ];
  });
}

function viewOf(view: ShownOthersFigure | ShownCellFigure | Withheld): Told {
  if (view.kind === "withheld") return { withheld: faceWords.withheld[view.reason] };
  const { people, mean, interval, gap, agreement } = view;
  const verdict = gap === null ? null : faceWords.verdict[gap.gapClass];
  const [from, to, less] = [interval?.lower ?? null, interval?.upper ?? null, gap?.value ?? null];
  return { people, mean, from, to, less, verdict, agreement };
}

/** Behaviours have means only; a group that is missing here is not shown. */
function behaviourRows(reading: Reading): readonly Row[] {
  const { figures, questionnaire } = reading.snapshot;
  const texts = new Map(questionnaire.content.items.map(({ id, others }) => [id, reading.text(others)]));
  const { behaviour } = words.part;
  return figures.items.flatMap(({ id, self, others, cells }) => {
    const what = texts.get(id) ?? id;
    return [
      row(behaviour, what, faceWords.you, { people: self === null ? null : 1, mean: self }),
      row(behaviour, what, reportPeopleWords.everyone, { mean: others }),
      ...cells.map(({ cell, ...told }) => row(behaviour, what, cellLabel(cell, reading.language), told)),
    ];
  });
}

/** Where the role needs the subject to be, as the two said who were asked. */
function roleRows({ snapshot }: Reading, titles: ReadonlyMap<string, string>): readonly Row[] {
  const [, , , , ownHead = "", bossHead = ""] = faceWords.axesHeads;
  return snapshot.figures.axes.flatMap(({ id, roleNeed: { self, boss } }) => {
    const what = titles.get(id) ?? id;
    return [
      ...(self === null ? [] : [row(words.part.axis, what, ownHead, { mean: self })]),
      ...(boss === null ? [] : [row(words.part.axis, what, bossHead, { mean: boss })]),
    ];
  });
}

function sinceRows({ snapshot }: Reading, titles: ReadonlyMap<string, string>): readonly Row[] {
  const { changes, notComparable } = snapshot.previous ?? { changes: [], notComparable: [] };
  const { since: part } = words.part;
  const { before: then, now } = words.since;
  return [
    ...changes.flatMap(({ id, before, now: theirs, change, self }) => {
      const what = titles.get(id) ?? id;
      const [you, everyone] = [{ who: faceWords.you }, { who: reportPeopleWords.everyone }];
      return [
        row(part, what, then(you), { mean: self.before }),
        row(part, what, now(you), { mean: self.now }),
        row(part, what, then(everyone), { mean: before }),
        row(part, what, now(everyone), { mean: theirs, verdict: reportSinceWords.change[change] }),
      ];
    }),
    ...notComparable.map(({ id, why }) =>
      row(part, titles.get(id) ?? id, reportPeopleWords.everyone, { withheld: words.notComparable[why] }),
    ),
  ];
}
