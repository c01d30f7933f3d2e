import { InvalidInput } from "./invalid-input.ts";
import { sum } from "./moments.ts";
import { checkFinite } from "./number-list.ts";
import type { ReasonCode } from "./reason-code.ts";

export type VarianceComponents = {
  readonly msw: number | null;
  readonly msb: number | null;
  readonly n0: number | null;
  /** Variance between subjects, at least 0. */
  readonly tau2: number | null;
  readonly mu0: number | null;
  /** The organisation's own `priorSd`, once at least 100 degrees of freedom stand behind it. */
  readonly priorSd: number | null;
  readonly reason: ReasonCode | null;
};

/**
 * Variance components from an organisation's past rounds (methods.md 16.2): per subject the number of raters n >= 2, their mean and
 * their variance s2. TOO_FEW_RATERS below two subjects; mu0 is ZERO_VARIANCE when nothing varies. Throws on n below 2 or s2 below 0.
 */
export function varianceComponents(
  subjects: readonly { readonly n: number; readonly mean: number; readonly s2: number }[],
): VarianceComponents {
  for (const [index, { n, mean, s2 }] of subjects.entries()) {
    if (!Number.isInteger(n) || n < 2)
      throw new InvalidInput(`subjects[${index}].n`, `${n} is not a whole number from 2 on`);
    checkFinite(mean, `subjects[${index}].mean`);
    if (!(s2 >= 0)) throw new InvalidInput(`subjects[${index}].s2`, `${s2} must not be below 0`);
  }
  const G = subjects.length;
  if (G < 2) return { msw: null, msb: null, n0: null, tau2: null, mu0: null, priorSd: null, reason: "TOO_FEW_RATERS" };
  const N = sum(subjects.map(({ n }) => n));
  const degrees = N - G;
  const msw = sum(subjects.map(({ n, s2 }) => (n - 1) * s2)) / degrees;
  const grand = sum(subjects.map(({ n, mean }) => n * mean)) / N;
  const msb = sum(subjects.map(({ n, mean }) => n * (mean - grand) ** 2)) / (G - 1);
  const n0 = (N - sum(subjects.map(({ n }) => n * n)) / N) / (G - 1);
  const tau2 = Math.max(0, (msb - msw) / n0);
  const known = { msw, msb, n0, tau2, priorSd: degrees >= 100 ? Math.sqrt(msw) : null };
  if (tau2 === 0 && msw === 0) return { ...known, mu0: null, reason: "ZERO_VARIANCE" };
  const weights = subjects.map(({ n }) => 1 / (tau2 + msw / n));
  const mu0 = sum(subjects.map(({ mean }, index) => (weights[index] ?? NaN) * mean)) / sum(weights);
  return { ...known, mu0, reason: known.priorSd === null ? "TOO_FEW_RATERS" : null };
}
