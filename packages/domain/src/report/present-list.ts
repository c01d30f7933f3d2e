import type { RoundFrame } from "../statistics/round-input.ts";
import type {
  AllOthersFigure,
  CellAnalysis,
  CellFigure as CellNumbers,
  GapFigure,
  RoundAnalysis,
} from "../statistics/round-analysis.ts";
import type { ReasonCode } from "../statistics/reason-code.ts";
import { qt } from "../statistics/distribution/student.ts";
import { round1 } from "../statistics/round1.ts";
import { agreementOfCell, agreementOfOthers } from "./agreement.ts";
import type { CellFigure, Gap, Interval, RatedFigure, ShownOthersFigure, Withheld, WithheldReason } from "./figure.ts";

/** One list of things that were rated on one scale, with its own frame: competencies, axes or watch-outs. */
export type AnalysedList = { readonly frame: RoundFrame; readonly analysis: RoundAnalysis };

/** The figures of a list as they may be shown, in the list's order. Rounding by methods.md 25.4, classes from unrounded values. */
export function presentList(list: AnalysedList): readonly RatedFigure[] {
  return list.frame.competencies.map(({ id }) => ({
    id,
    self: shownSelf(list, id),
    others: presentOthers(list, id),
    cells: list.analysis.cells.map((cell) => presentCell(list, cell, id)),
  }));
}

function presentCell(list: AnalysedList, cell: CellAnalysis, id: string): CellFigure {
  const numbers = cell.comp[id];
  if (numbers?.mean == null || numbers.n === null)
    return { cell: cell.key, ...withheld(cell.kind, numbers?.reason ?? "NO_DATA") };
  return {
    cell: cell.key,
    kind: "shown",
    people: numbers.n,
    mean: round1(numbers.mean),
    interval: interval(numbers),
    gap: presentGap(list, id, numbers.mean, numbers),
    agreement: agreementOfCell(numbers),
  };
}

/** "All others" of one thing, or why it stays empty. */
export function presentOthers(list: AnalysedList, id: string): ShownOthersFigure | Withheld {
  const numbers = list.analysis.allOthers[id];
  const limits = numbers === undefined ? null : interval(numbers);
  if (numbers?.mean == null || limits === null) return withheld("anonymous", numbers?.reason ?? "NO_DATA");
  const used = usedCells(list, id, numbers);
  return {
    kind: "shown",
    people: used.reduce((sum, cell) => sum + (cell.n ?? 0), 0),
    cells: numbers.cells ?? [],
    mean: round1(numbers.mean),
    interval: limits,
    gap: presentGap(list, id, numbers.mean, numbers),
    agreement: agreementOfOthers(used, list.frame.config.sameMargin),
  };
}

function usedCells(list: AnalysedList, id: string, others: AllOthersFigure): CellNumbers[] {
  return list.analysis.cells.filter((cell) => others.cells?.includes(cell.key)).flatMap((cell) => cell.comp[id] ?? []);
}

function shownSelf(list: AnalysedList, id: string): number | null {
  const score = list.analysis.self[id] ?? null;
  return score === null ? null : round1(score);
}

function presentGap(list: AnalysedList, id: string, mean: number, gap: GapFigure): Gap | null {
  const self = shownSelf(list, id);
  if (self === null || gap.gapClass === null || gap.gapSe === null || gap.gapDf === null) return null;
  const { level } = list.frame.config;
  return {
    value: round1(self - round1(mean)),
    gapClass: gap.gapClass,
    unnoticed: round1(qt((1 + level) / 2, gap.gapDf) * gap.gapSe),
  };
}

/** Rounded limits, or null where an interval says nothing. */
export function interval(limits: { readonly lower: number | null; readonly upper: number | null }): Interval | null {
  if (limits.lower === null || limits.upper === null) return null;
  return { lower: round1(limits.lower), upper: round1(limits.upper) };
}

/** The reason as it may be told (methods.md 23.3): silence and too few read the same in an anonymous group. */
export function withheld(kind: "identified" | "anonymous", reason: ReasonCode): Withheld {
  const told: WithheldReason =
    reason === "TOO_FEW_ITEMS" ? "too-few-items" : kind === "identified" ? "no-answers" : "too-few-people";
  return { kind: "withheld", reason: told };
}
