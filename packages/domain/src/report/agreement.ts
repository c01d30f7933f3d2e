import type { CellFigure as CellNumbers } from "../statistics/round-analysis.ts";
import type { Agreement } from "./figure.ts";

/*
 * Words for how much people agree: from rwg(J) against the slightly skewed null, "strong" and up is agreeing, "weak" and down is not
 * (LeBreton & Senter 2008; methods.md 11). Between the two the report says nothing.
 */
const agreeFrom = 0.71;
const differBelow = 0.51;

/** Whether the people of one cell see a thing alike; null below kSpread people or between the two words. */
export function agreementOfCell({ agreement }: CellNumbers): Agreement | null {
  if (agreement === null || "reason" in agreement || agreement.rwgjSlight === null) return null;
  if (agreement.rwgjSlight >= agreeFrom - 1e-9) return "agree";
  return agreement.rwgjSlight < differBelow - 1e-9 ? "differ" : null;
}

/**
 * Whether all others see a thing alike: no without doubt when one cell does not, yes only when every cell of several people does and
 * the cells' means lie within `margin` (points of the scale) of each other.
 */
export function agreementOfOthers(cells: readonly CellNumbers[], margin: number): Agreement | null {
  const words = cells.map(agreementOfCell);
  if (words.includes("differ")) return "differ";
  const means = cells.flatMap((cell) => cell.mean ?? []);
  const spread = Math.max(...means) - Math.min(...means);
  const several = cells.filter((cell) => (cell.n ?? 0) > 1);
  const agreed = several.length > 0 && several.every((cell) => agreementOfCell(cell) === "agree");
  return agreed && spread <= margin + 1e-9 ? "agree" : null;
}
