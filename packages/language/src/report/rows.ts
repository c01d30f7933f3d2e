import type {
  CellFigure,
  Gap,
  Interval,
  RatedFigure,
  ShownCellFigure,
  ShownOthersFigure,
  Withheld,
} from "@parallax/domain/report/figure";
import { reportFaceWords as words } from "../en/report-face.ts";
import { markOf } from "./mark-of.ts";
import type { MarkShape } from "./mark-of.ts";
import { cellLabel } from "./reading.ts";
import type { DrawnScale, Reading } from "./reading.ts";

/** One thing, two views. Numbers come as the words that are shown; drawings read the values. */
export type RatedRow = {
  readonly id: string;
  readonly label: string;
  readonly self: { readonly value: number; readonly text: string } | null;
  readonly others: ShownView | { readonly kind: "withheld"; readonly words: string };
  readonly verdict: string | null;
  readonly apart: boolean;
  /** The same for parts of the others. */
  readonly parts?: readonly RatedRow[];
};

/** `open` marks stand for what is not settled; `likely` is "3.9 to 4.6", or nothing where an interval says nothing. */
export type ShownView = {
  readonly kind: "shown";
  readonly value: number;
  readonly text: string;
  readonly shape: MarkShape;
  readonly tone: "accent" | "soft";
  readonly open: boolean;
  readonly interval: Interval | null;
  readonly likely: string | null;
  readonly people: string;
};

/** Fewer people than this behind a figure are marked as few (methods.md 7.4). */
const fewBelow = 5;

/** How the rows of one table are made: on which scale, and whether each cell gets a row of its own. */
export type RowManner = {
  readonly reading: Reading;
  readonly scale: DrawnScale;
  readonly byGroup: boolean;
};

/** A rated thing as a row of two views. */
export function rowOf(manner: RowManner, figure: RatedFigure, label: string): RatedRow {
  const { self, others } = figure;
  const { reading, byGroup } = manner;
  return {
    id: figure.id,
    label,
    self: self === null ? null : { value: self, text: reading.score(self) },
    others: viewOf(manner, others, "circle", "accent"),
    verdict: others.kind === "shown" ? verdictOf(others.gap) : null,
    apart: others.kind === "shown" && isClear(others.gap),
    parts: byGroup ? figure.cells.map((cell) => partOf(manner, figure.id, cell)) : [],
  };
}

function partOf(manner: RowManner, id: string, cell: CellFigure): RatedRow {
  return {
    id: `${id} ${cell.cell}`,
    label: cellLabel(cell.cell, manner.reading.language),
    self: null,
    others: viewOf(manner, cell, markOf(cell.cell), "soft"),
    verdict: cell.kind === "shown" ? verdictOf(cell.gap) : null,
    apart: cell.kind === "shown" && isClear(cell.gap),
  };
}

function viewOf(
  { reading, scale }: RowManner,
  view: ShownOthersFigure | ShownCellFigure | Withheld,
  shape: MarkShape,
  tone: "accent" | "soft",
): RatedRow["others"] {
  if (view.kind === "withheld") return { kind: "withheld", words: words.withheld[view.reason] };
  return {
    kind: "shown",
    value: view.mean,
    text: reading.score(view.mean),
    shape,
    tone,
    open: view.gap?.gapClass === "unclear",
    interval: view.interval,
    likely: view.interval === null ? null : likelyWords(reading, view.interval, scale),
    people: peopleWords(view),
  };
}

/** "3.9 to 4.6", cut at the ends of the scale. */
export function likelyWords(
  reading: Reading,
  { lower, upper }: { readonly lower: number; readonly upper: number },
  { min, max }: DrawnScale,
): string {
  return words.likely({
    lower: reading.score(Math.max(lower, min)),
    upper: reading.score(Math.min(upper, max)),
  });
}

/** "nine people, largely agree"; one identified person is said to be one. */
export function peopleWords(view: ShownOthersFigure | ShownCellFigure): string {
  if (view.interval === null && view.people === 1) return words.onePerson;
  const told = { people: view.people };
  const counted = view.people < fewBelow ? words.fewPeople(told) : words.people(told);
  return view.agreement === null ? counted : `${counted}, ${words.agreeing[view.agreement]}`;
}

function verdictOf(gap: Gap | null): string | null {
  return gap === null ? null : words.verdict[gap.gapClass];
}

function isClear(gap: Gap | null): boolean {
  return gap?.gapClass === "self_higher" || gap?.gapClass === "self_lower";
}
