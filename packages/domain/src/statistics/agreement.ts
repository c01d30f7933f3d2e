import { atLeast, clearlyAbove, clearlyBelow, same } from "./epsilon.ts";
import { InvalidInput } from "./invalid-input.ts";
import { mean, sum, variance } from "./moments.ts";
import { nullVariance, rStar, rwgj, type NullDistribution } from "./null-variance.ts";
import { checkRows } from "./number-list.ts";
import type { ReasonCode } from "./reason-code.ts";

export type ByNullDistribution = Readonly<Record<NullDistribution, number | null>>;

export type Agreement = {
  /** Raters. */
  readonly n: number;
  /** Items with at least two answers. */
  readonly J: number;
  /** 0 where the observed variance exceeds the null variance (truncated; r* is then negative). */
  readonly rwgj: ByNullDistribution;
  readonly rStar: ByNullDistribution;
  /** Average deviation from the mean and from the median, in scale units; up to A/6 is acceptable. */
  readonly adMean: number | null;
  readonly adMedian: number | null;
  readonly awg: number | null;
  /** TOO_FEW_RATERS: no item with two answers, everything is null. OUT_OF_RANGE: some index is null at this mean or number of options. */
  readonly reason: ReasonCode | null;
};

/**
 * Agreement within one group of raters (methods.md 11): rwg(J), r*wg(J), AD and awg.
 * `x`: raters x items in the raw metric (after reversing), null = no answer; all items on the scale `min`..`max`.
 * Per item the raters who answered count; items with fewer than two answers are left out. Throws on a value off the scale.
 */
export function agreement(x: readonly (readonly (number | null)[])[], min: number, max: number): Agreement {
  if (!(max > min)) throw new InvalidInput("max", `${max} is not above min, which is ${min}`);
  checkRows(x, "x", true);
  const items = answersPerItem(x, min, max).filter((answers) => answers.length >= 2);
  const J = items.length;
  if (J === 0) {
    return {
      n: x.length,
      J,
      rwgj: noValue,
      rStar: noValue,
      adMean: null,
      adMedian: null,
      awg: null,
      reason: "TOO_FEW_RATERS",
    };
  }
  const S = mean(items.map(variance));
  const A = max - min + 1;
  const against = (index: (E: number) => number): ByNullDistribution => {
    const at = (name: NullDistribution): number | null => {
      const E = nullVariance(name, A);
      return E === null ? null : index(E);
    };
    return {
      uniform: at("uniform"),
      slight: at("slight"),
      moderate: at("moderate"),
      heavy: at("heavy"),
      triangular: at("triangular"),
      normal: at("normal"),
    };
  };
  const perItem = items.flatMap((answers) => awgOf(answers, min, max) ?? []);
  const awg = perItem.length === 0 ? null : mean(perItem);
  return {
    n: x.length,
    J,
    rwgj: against((E) => rwgj(S, E, J)),
    rStar: against((E) => rStar(S, E)),
    adMean: mean(items.map((answers) => meanDistance(answers, mean(answers)))),
    adMedian: mean(items.map((answers) => meanDistance(answers, median(answers)))),
    awg,
    reason: awg === null || nullVariance("slight", A) === null ? "OUT_OF_RANGE" : null,
  };
}

const noValue: ByNullDistribution = {
  uniform: null,
  slight: null,
  moderate: null,
  heavy: null,
  triangular: null,
  normal: null,
};

function answersPerItem(
  x: readonly (readonly (number | null)[])[],
  min: number,
  max: number,
): readonly (readonly number[])[] {
  const items: number[][] = (x[0] ?? []).map(() => []);
  for (const [rater, row] of x.entries()) {
    for (const [item, value] of row.entries()) {
      if (value === null || value === undefined) continue;
      const place = `x[${rater}][${item}]`;
      if (!Number.isInteger(value)) throw new InvalidInput(place, `${value} is not a whole number`);
      if (value < min || value > max) throw new InvalidInput(place, `${value} is outside ${min}..${max}`);
      items[item]?.push(value);
    }
  }
  return items;
}

/** Brown & Hauenstein (2005); null where the mean is too near an end of the scale for n raters. */
function awgOf(answers: readonly number[], L: number, H: number): number | null {
  const n = answers.length;
  const M = mean(answers);
  if (same(M, L) || same(M, H)) return 1;
  if (clearlyBelow(M, (L * (n - 1) + H) / n) || clearlyAbove(M, (H * (n - 1) + L) / n)) return null;
  return 1 - (2 * variance(answers)) / ((((H + L) * M - M * M - H * L) * n) / (n - 1));
}

function meanDistance(answers: readonly number[], centre: number): number {
  return sum(answers.map((value) => Math.abs(value - centre))) / answers.length;
}

function median(answers: readonly number[]): number {
  const sorted = answers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** Words for rwg(J) under the slight-skew null (LeBreton & Senter 2008). */
export type AgreementWord = "little" | "weak" | "moderate" | "strong" | "very strong";

export function agreementWord(rwgjSlight: number): AgreementWord {
  if (!atLeast(rwgjSlight, 0.31)) return "little";
  if (!atLeast(rwgjSlight, 0.51)) return "weak";
  if (!atLeast(rwgjSlight, 0.71)) return "moderate";
  return atLeast(rwgjSlight, 0.91) ? "very strong" : "strong";
}
