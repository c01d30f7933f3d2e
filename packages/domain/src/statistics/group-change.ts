import { tTwoSided } from "./distribution/student.ts";
import { atLeast, atMost } from "./epsilon.ts";
import { isSimilar, type GapThresholds } from "./classify-gap.ts";
import { InvalidInput } from "./invalid-input.ts";
import { checkFinite } from "./number-list.ts";

export type GroupChange = {
  readonly diff: number;
  readonly se: number;
  readonly df: number;
  readonly t: number;
  readonly p: number;
};

/**
 * Change of a cell mean between two rounds (methods.md 17.1), raters treated as independent samples: means m, rater variances v with
 * their degrees of freedom df, counts n (for "all others" v = seM+ squared and n = 1). Second minus first; p two-sided.
 * Throws when a variance, count or df is out of range.
 */
export function groupChange(input: {
  readonly m1: number;
  readonly v1: number;
  readonly n1: number;
  readonly df1: number;
  readonly m2: number;
  readonly v2: number;
  readonly n2: number;
  readonly df2: number;
}): GroupChange {
  checkFinite(input.m1, "m1");
  checkFinite(input.m2, "m2");
  const first = part(input.v1, input.n1, input.df1, "1");
  const second = part(input.v2, input.n2, input.df2, "2");
  const variance = first + second;
  const diff = input.m2 - input.m1;
  const se = Math.sqrt(variance);
  const df = (variance * variance) / ((first * first) / input.df1 + (second * second) / input.df2);
  const t = diff / se;
  return { diff, se, df, t, p: tTwoSided(t, df) };
}

function part(v: number, n: number, df: number, suffix: string): number {
  if (!(v > 0)) throw new InvalidInput(`v${suffix}`, `${v} must be above 0`);
  if (!(n > 0)) throw new InvalidInput(`n${suffix}`, `${n} must be above 0`);
  if (!(df > 0)) throw new InvalidInput(`df${suffix}`, `${df} must be above 0`);
  return v / n;
}

export type ChangeClass = "up" | "down" | "same" | "unclear";

/** What a change may be called (methods.md 17.1); `pAdj` comes from `benjaminiHochberg` over the competencies. */
export function classifyChange(change: GroupChange, pAdj: number, thresholds: GapThresholds): ChangeClass {
  if (atMost(pAdj, thresholds.q) && atLeast(Math.abs(change.diff), thresholds.minGap))
    return change.diff > 0 ? "up" : "down";
  return isSimilar(change.diff, change.se, change.df, thresholds) ? "same" : "unclear";
}
