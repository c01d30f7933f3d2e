import { qt } from "./distribution/student.ts";
import { same } from "./epsilon.ts";
import { mean, variance } from "./moments.ts";
import { checkLevel, checkNumbers } from "./number-list.ts";
import type { ReasonCode } from "./reason-code.ts";

export type TInterval = {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** ZERO_VARIANCE when all values are equal: the interval is a point. */
  readonly flag: "ZERO_VARIANCE" | null;
  readonly reason: ReasonCode | null;
};

/**
 * The classical interval mean -/+ t_{n-1} sd / sqrt(n) at `level` (Student 1908; methods.md 7.5), in the units of `x`.
 * For research exports from kSpread values on; the report uses `pooledInterval`. NO_DATA without values, TOO_FEW_RATERS with one.
 */
export function tInterval(x: readonly number[], level = 0.95): TInterval {
  checkNumbers(x, "x");
  checkLevel(level);
  const n = x.length;
  if (n === 0) return { n, mean: null, sd: null, lower: null, upper: null, flag: null, reason: "NO_DATA" };
  const centre = mean(x);
  if (n === 1) return { n, mean: centre, sd: null, lower: null, upper: null, flag: null, reason: "TOO_FEW_RATERS" };
  const sd = Math.sqrt(variance(x));
  const half = (qt((1 + level) / 2, n - 1) * sd) / Math.sqrt(n);
  return {
    n,
    mean: centre,
    sd,
    lower: centre - half,
    upper: centre + half,
    flag: same(sd, 0) ? "ZERO_VARIANCE" : null,
    reason: null,
  };
}
