import { qt } from "./distribution/student.ts";
import { atLeast, atMost } from "./epsilon.ts";
import type { GapClass } from "./round-analysis.ts";

export type GapThresholds = {
  readonly q: number;
  readonly minGap: number;
  readonly sameMargin: number;
  readonly tostAlpha: number;
};

/**
 * What a gap may be called (methods.md 8.4): clear by adjusted p and size; similar by the equivalence test (Schuirmann 1987);
 * otherwise unclear. "No significant difference" is never agreement.
 */
export function classifyGap(gap: number, se: number, df: number, pAdj: number, thresholds: GapThresholds): GapClass {
  if (atMost(pAdj, thresholds.q) && atLeast(Math.abs(gap), thresholds.minGap))
    return gap > 0 ? "self_higher" : "self_lower";
  return isSimilar(gap, se, df, thresholds) ? "similar" : "unclear";
}

/** Both one-sided tests at tostAlpha place the difference inside the margin. */
export function isSimilar(gap: number, se: number, df: number, { sameMargin, tostAlpha }: GapThresholds): boolean {
  // Below 0.5 the half-width is positive, so a gap beyond the margin needs no quantile.
  if (tostAlpha < 0.5 && !atMost(Math.abs(gap), sameMargin)) return false;
  const half = qt(1 - tostAlpha, df) * se;
  return atLeast(gap - half, -sameMargin) && atMost(gap + half, sameMargin);
}
