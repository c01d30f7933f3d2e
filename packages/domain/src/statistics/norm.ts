import { clearlyBelow, same } from "./epsilon.ts";
import { mean, variance } from "./moments.ts";
import { checkFinite, checkNumbers } from "./number-list.ts";
import type { ReasonCode } from "./reason-code.ts";

export type Norm = {
  /** Reference subjects. */
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** 50 + 10 (value - mean) / sd. */
  readonly T: number | null;
  /** Percentile rank; quote it only from 100 reference subjects on, otherwise in bands of ten. */
  readonly pr: number | null;
  /** Percentile ranks of value - se and value + se. */
  readonly bandLow: number | null;
  readonly bandHigh: number | null;
  readonly reason: ReasonCode | null;
};

/**
 * Where a cell mean lies among the published means of other subjects (methods.md 16.1): nothing below 10 of them, mean, SD and T from
 * 10, percentile rank and band from 30. `se` is the standard error of 7.2 in the same units; null leaves the band out.
 */
export function norm(reference: readonly number[], value: number, se: number | null = null): Norm {
  checkNumbers(reference, "reference");
  checkFinite(value, "value");
  if (se !== null) checkFinite(se, "se");
  const n = reference.length;
  const few = {
    n,
    mean: null,
    sd: null,
    T: null,
    pr: null,
    bandLow: null,
    bandHigh: null,
    reason: "TOO_FEW_RATERS",
  } as const;
  if (n < 10) return few;
  const centre = mean(reference);
  const sd = Math.sqrt(variance(reference));
  const T = same(sd, 0) ? null : 50 + (10 * (value - centre)) / sd;
  if (n < 30) return { ...few, mean: centre, sd, T };
  const rank = (at: number): number => percentileRank(reference, at);
  return {
    n,
    mean: centre,
    sd,
    T,
    pr: rank(value),
    bandLow: se === null ? null : rank(value - se),
    bandHigh: se === null ? null : rank(value + se),
    reason: T === null ? "ZERO_VARIANCE" : null,
  };
}

/** 100 (B + 0.5 E) / N: B below, E equal. */
function percentileRank(reference: readonly number[], value: number): number {
  let below = 0;
  let equal = 0;
  for (const other of reference) {
    if (clearlyBelow(other, value)) below += 1;
    else if (same(other, value)) equal += 1;
  }
  return (100 * (below + 0.5 * equal)) / reference.length;
}
