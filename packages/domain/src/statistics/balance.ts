import type { Matrix2 } from "./ellipse.ts";
import { atLeast, atMost, clearlyAbove, clearlyBelow } from "./epsilon.ts";
import type { Balance, Leaning } from "./round-analysis.ts";

/**
 * Leadership minus management at a map point (methods.md 10.3) with its interval: `C` is the covariance of the point, `quantile` the
 * two-sided quantile of the level. Without `C` only the values themselves.
 */
export function balanceOf(x: number, y: number, C: Matrix2 | null, quantile: number, sameMargin: number): Balance {
  const B = y - x;
  const E = (x + y) / 2;
  if (C === null) return { B, E, seB: null, lower: null, upper: null, leaning: null };
  const seB = Math.sqrt(Math.max(0, C.xx + C.yy - 2 * C.xy));
  const lower = B - quantile * seB;
  const upper = B + quantile * seB;
  return { B, E, seB, lower, upper, leaning: leaningOf(lower, upper, sameMargin) };
}

/** Rules in the order in which they are written. */
function leaningOf(lower: number, upper: number, sameMargin: number): Leaning {
  if (clearlyAbove(lower, 0)) return "leadership";
  if (clearlyBelow(upper, 0)) return "management";
  if (atLeast(lower, -sameMargin) && atMost(upper, sameMargin)) return "balanced";
  return "unclear";
}
