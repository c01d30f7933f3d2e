import { betaLogit, betaTails } from "./beta.ts";
import { checkDegrees, checkProbability, checkQuantile } from "./probability.ts";

/** P(F <= q) for the F distribution on df1 and df2 degrees of freedom, fractional ones included (`lowerTail` false: P(F > q)). */
export function pf(q: number, df1: number, df2: number, lowerTail = true): number {
  checkDegrees(df1, "pf df1");
  checkDegrees(df2, "pf df2");
  checkQuantile(q, "pf q");
  if (q <= 0) return lowerTail ? 0 : 1;
  const odds = (df1 / df2) * q;
  const tails =
    odds === Infinity ? { lower: 1, upper: 0 } : betaTails(df1 / 2, df2 / 2, odds / (1 + odds), 1 / (1 + odds));
  return lowerTail ? tails.lower : tails.upper;
}

/** Quantile of the F distribution: the f with P(F <= f) = p. p = 0 gives 0, p = 1 infinity. */
export function qf(p: number, df1: number, df2: number, lowerTail = true): number {
  checkProbability(p, "qf p");
  checkDegrees(df1, "qf df1");
  checkDegrees(df2, "qf df2");
  const lower = lowerTail ? p : 1 - p;
  const upper = lowerTail ? 1 - p : p;
  if (lower === 0) return 0;
  if (upper === 0) return Infinity;
  if (df1 === 2) return (df2 / 2) * Math.expm1((-2 / df2) * (upper < 0.5 ? Math.log(upper) : Math.log1p(-lower)));
  return (df2 / df1) * Math.exp(betaLogit(df1 / 2, df2 / 2, lower, upper));
}
