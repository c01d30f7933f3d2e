import { tTwoSided } from "./distribution/student.ts";
import { InvalidInput } from "./invalid-input.ts";

export type GapTest = {
  readonly se: number;
  readonly df: number;
  readonly t: number;
  readonly p: number;
};

/** One cell's part in a mean: its weight, the variance v of one rater, how many raters, and the degrees of freedom of v. */
export type WeightedCell = {
  readonly w: number;
  readonly v: number;
  readonly n: number;
  readonly df: number;
};

/** Variance of a weighted mean of cells with its Satterthwaite denominator sum(V_i^2 / df_i) (methods.md 8.2). */
export function weightedVariance(cells: readonly WeightedCell[]): {
  readonly variance: number;
  readonly denominator: number;
} {
  let total = 0;
  for (const { w } of cells) total += w;
  let variance = 0;
  let denominator = 0;
  for (const { w, v, n, df } of cells) {
    const part = (w / total) * (w / total) * (v / n);
    variance += part;
    denominator += (part * part) / df;
  }
  return { variance, denominator };
}

/** Satterthwaite 1946; the self score's variance is treated as known. */
export function testGap(gap: number, vSelf: number, variance: number, denominator: number): GapTest {
  const whole = vSelf + variance;
  const se = Math.sqrt(whole);
  const df = (whole * whole) / denominator;
  const t = gap / se;
  return { se, df, t, p: tTwoSided(t, df) };
}

/**
 * Test of a gap between self and the weighted mean of cells (methods.md 8.2): one cell of weight 1 for a cell's gap, all published
 * cells for "all others". `vSelf` is the error variance of the self score. p is two-sided and keeps its digits when tiny.
 * Throws when there is no cell, or a weight, variance, count or df is out of range.
 */
export function gapTest(input: {
  readonly gap: number;
  readonly vSelf: number;
  readonly cells: readonly WeightedCell[];
}): GapTest {
  const { gap, vSelf, cells } = input;
  if (!Number.isFinite(gap)) throw new InvalidInput("gap", `${gap} is not a number`);
  if (!(vSelf >= 0)) throw new InvalidInput("vSelf", `${vSelf} must not be below 0`);
  if (cells.length === 0) throw new InvalidInput("cells", "at least one cell is needed");
  for (const [index, { w, v, n, df }] of cells.entries()) {
    const place = `cells[${index}]`;
    if (!(w >= 0)) throw new InvalidInput(`${place}.w`, `${w} must not be below 0`);
    if (!(v > 0)) throw new InvalidInput(`${place}.v`, `${v} must be above 0`);
    if (!(n >= 1)) throw new InvalidInput(`${place}.n`, `${n} is below 1`);
    if (!(df > 0)) throw new InvalidInput(`${place}.df`, `${df} must be above 0`);
  }
  if (cells.every(({ w }) => w === 0)) throw new InvalidInput("cells", "no cell has a weight");
  const { variance, denominator } = weightedVariance(cells);
  return testGap(gap, vSelf, variance, denominator);
}
