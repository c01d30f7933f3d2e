import { pf, qf } from "./distribution/fisher.ts";
import { same } from "./epsilon.ts";
import { mean, sum } from "./moments.ts";
import { checkLevel, checkNumbers } from "./number-list.ts";
import { InvalidInput } from "./invalid-input.ts";
import type { ReasonCode } from "./reason-code.ts";

export type OneWayIcc = {
  readonly G: number;
  readonly N: number;
  readonly msb: number | null;
  readonly msw: number | null;
  readonly n0: number | null;
  readonly kbar: number | null;
  readonly F: number | null;
  readonly df1: number | null;
  readonly df2: number | null;
  readonly p: number | null;
  readonly icc1: number | null;
  /** The version with the mean group size (Bliese 2000), for comparison only. */
  readonly icc1kbar: number | null;
  /** Reliability of group means. */
  readonly icc2: number | null;
  /** Variance between groups, not truncated at 0. */
  readonly varBetween: number | null;
  readonly icc1Lower: number | null;
  readonly icc1Upper: number | null;
  readonly icc2Lower: number | null;
  readonly icc2Upper: number | null;
  /** The estimate of icc1 is below 0; it is reported as it is. */
  readonly negative: boolean | null;
  /** TOO_FEW_RATERS below two groups or without a second value anywhere; ZERO_VARIANCE when something divides by a variance of 0. */
  readonly reason: ReasonCode | null;
};

/**
 * One-way ICC for groups of unequal size (methods.md 12.1): raters nested in subjects. `groups`: one list of values per subject; groups
 * of one value are allowed, empty ones are not. Limits at `level` (Searle 1971; Thomas & Hultquist 1978), exact when balanced.
 */
export function iccOneWay(groups: readonly (readonly number[])[], level = 0.95): OneWayIcc {
  checkLevel(level);
  for (const [index, values] of groups.entries()) {
    checkNumbers(values, `groups[${index}]`);
    if (values.length === 0) throw new InvalidInput(`groups[${index}]`, "a group needs at least one value");
  }
  const G = groups.length;
  const sizes = groups.map((values) => values.length);
  const N = sum(sizes);
  if (G < 2 || N <= G) return { ...nothing, G, N, reason: "TOO_FEW_RATERS" };
  const grand = sum(groups.map(sum)) / N;
  const msb = sum(groups.map((values) => values.length * (mean(values) - grand) ** 2)) / (G - 1);
  const msw = sum(groups.map(squaresWithin)) / (N - G);
  const n0 = (N - sum(sizes.map((size) => size * size)) / N) / (G - 1);
  const known = { ...nothing, G, N, msb, msw, n0, kbar: N / G, df1: G - 1, df2: N - G, varBetween: (msb - msw) / n0 };
  if (same(msw, 0)) {
    if (same(msb, 0)) return { ...known, reason: "ZERO_VARIANCE" };
    return { ...known, icc1: 1, icc1kbar: 1, icc2: 1, negative: false, reason: "ZERO_VARIANCE" };
  }
  return { ...known, ...estimates(msb, msw, n0, known, level) };
}

function estimates(
  msb: number,
  msw: number,
  n0: number,
  { kbar, df1, df2 }: { readonly kbar: number; readonly df1: number; readonly df2: number },
  level: number,
): Partial<OneWayIcc> {
  const F = msb / msw;
  const tail = (1 - level) / 2;
  const FL = F / qf(tail, df1, df2, false);
  const FU = F * qf(tail, df2, df1, false);
  const icc1 = (msb - msw) / (msb + (n0 - 1) * msw);
  const flat = same(msb, 0);
  return {
    F,
    p: pf(F, df1, df2, false),
    icc1,
    icc1kbar: (msb - msw) / (msb + (kbar - 1) * msw),
    icc2: flat ? null : (msb - msw) / msb,
    icc1Lower: (FL - 1) / (FL + n0 - 1),
    icc1Upper: (FU - 1) / (FU + n0 - 1),
    icc2Lower: flat ? null : 1 - 1 / FL,
    icc2Upper: flat ? null : 1 - 1 / FU,
    negative: icc1 < 0,
    reason: flat ? "ZERO_VARIANCE" : null,
  };
}

function squaresWithin(values: readonly number[]): number {
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** 2));
}

const nothing: OneWayIcc = {
  G: 0,
  N: 0,
  msb: null,
  msw: null,
  n0: null,
  kbar: null,
  F: null,
  df1: null,
  df2: null,
  p: null,
  icc1: null,
  icc1kbar: null,
  icc2: null,
  varBetween: null,
  icc1Lower: null,
  icc1Upper: null,
  icc2Lower: null,
  icc2Upper: null,
  negative: null,
  reason: null,
};

/** Reliability of a mean of n raters, with icc1 floored at 0 (methods.md 12.1). */
export function meanReliability(icc1: number, n: number): number {
  const floored = Math.max(0, icc1);
  return (n * floored) / (1 + (n - 1) * floored);
}
