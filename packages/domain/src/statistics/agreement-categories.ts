import { atLeast, atMost, same } from "./epsilon.ts";
import { InvalidInput, shown } from "./invalid-input.ts";
import { mean, variance } from "./moments.ts";
import { checkNumbers, checkSameLength } from "./number-list.ts";

export type AgreementCategory = "over" | "under" | "good" | "poor";

/**
 * Self-other agreement categories over a cohort (Atwater & Yammarino 1992; methods.md 14.1): over- and under-estimators, and people in
 * agreement, good when others rate at or above the cohort's mean. `diff` cuts self - other at half an SD from its mean, `z` cuts the
 * difference of z scores at 0.5. Null (ZERO_VARIANCE, or TOO_FEW_RATERS below 3 pairs) when not defined.
 * For comparison with the literature only: cut points move with the sample. Never in a personal report.
 */
export function agreementCategories(
  self: readonly number[],
  other: readonly number[],
  method: "diff" | "z",
): readonly AgreementCategory[] | null {
  checkNumbers(self, "self");
  checkNumbers(other, "other");
  checkSameLength(self, other, "self and other");
  if (method !== "diff" && method !== "z")
    throw new InvalidInput("method", `${shown(method)} is neither "diff" nor "z"`);
  if (self.length < 3) return null;
  const cut = method === "diff" ? rawDifferences(self, other) : standardDifferences(self, other);
  if (cut === null) return null;
  const level = mean(other);
  return cut.differences.map((d, index) => {
    if (atLeast(d, cut.over)) return "over";
    if (atMost(d, cut.under)) return "under";
    return atLeast(other[index] ?? NaN, level) ? "good" : "poor";
  });
}

type Cut = { readonly differences: readonly number[]; readonly over: number; readonly under: number };

function rawDifferences(self: readonly number[], other: readonly number[]): Cut | null {
  const differences = self.map((value, index) => value - (other[index] ?? NaN));
  const sd = Math.sqrt(variance(differences));
  if (same(sd, 0)) return null;
  const centre = mean(differences);
  return { differences, over: centre + sd / 2, under: centre - sd / 2 };
}

function standardDifferences(self: readonly number[], other: readonly number[]): Cut | null {
  const zSelf = standardized(self);
  const zOther = standardized(other);
  if (zSelf === null || zOther === null) return null;
  return { differences: zSelf.map((value, index) => value - (zOther[index] ?? NaN)), over: 0.5, under: -0.5 };
}

function standardized(values: readonly number[]): readonly number[] | null {
  const sd = Math.sqrt(variance(values));
  if (same(sd, 0)) return null;
  const centre = mean(values);
  return values.map((value) => (value - centre) / sd);
}
