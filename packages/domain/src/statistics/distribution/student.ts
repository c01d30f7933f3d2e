import { betaLogit, betaTails } from "./beta.ts";
import { qnorm } from "./normal.ts";
import { checkDegrees, checkProbability, checkQuantile } from "./probability.ts";

/**
 * P(T <= q) for Student's t with `df` degrees of freedom, fractional ones included (`lowerTail` false: P(T > q)).
 * Keeps about 13 digits of whichever tail is asked for, however small.
 */
export function pt(q: number, df: number, lowerTail = true): number {
  checkDegrees(df, "pt df");
  const far = 0.5 * tTwoSided(q, df);
  return q < 0 === lowerTail ? far : 1 - far;
}

/** 2 P(T > |t|), the two-sided p value, to about 13 digits however small. */
export function tTwoSided(t: number, df: number): number {
  checkQuantile(t, "pt q");
  const ratio = (t / df) * t;
  if (ratio === Infinity) return 0;
  return betaTails(df / 2, 0.5, 1 / (1 + ratio), ratio / (1 + ratio)).lower;
}

/**
 * Quantile of Student's t: the t with P(T <= t) = p, fractional `df` included. p = 0 and 1 give the infinities.
 * Good to 1e-13 relative on the probability scale (methods.md 25.1).
 */
export function qt(p: number, df: number, lowerTail = true): number {
  checkProbability(p, "qt p");
  checkDegrees(df, "qt df");
  const sign = p < 0.5 === lowerTail ? -1 : 1;
  const beyond = 2 * (p < 0.5 ? p : 1 - p);
  if (beyond === 0) return sign * Infinity;
  const within = 2 * Math.abs(p - 0.5);
  if (within === 0) return 0;
  const logit = betaLogit(0.5, df / 2, within, beyond, firstLogit(beyond, df));
  return sign * Math.sqrt(df) * Math.exp(logit / 2);
}

/** The expansion of Cornish and Fisher around the normal quantile, where it holds. */
function firstLogit(beyond: number, df: number): number | undefined {
  if (df < 3 || beyond < 1e-5) return undefined;
  const z = qnorm(beyond / 2, 0, 1, false);
  const s = z * z;
  const first = (s + 1) / 4;
  const second = ((5 * s + 16) * s + 3) / 96;
  const third = (((3 * s + 19) * s + 17) * s - 15) / 384;
  const t = z * (1 + (first + (second + third / df) / df) / df);
  return Math.log((t * t) / df);
}
