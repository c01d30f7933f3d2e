import { deviance, halfLogTwoPi, stirlingError } from "./log-gamma.ts";
import { checkDegrees, checkProbability } from "./probability.ts";
import { solveTails, type TailsOnLogScale } from "./tails.ts";

/** Quantile of chi-square with `df` degrees of freedom, fractional ones included. p = 0 gives 0, p = 1 infinity. */
export function qchisq(p: number, df: number, lowerTail = true): number {
  checkProbability(p, "qchisq p");
  checkDegrees(df, "qchisq df");
  const lower = lowerTail ? p : 1 - p;
  const upper = lowerTail ? 1 - p : p;
  if (lower === 0) return 0;
  if (upper === 0) return Infinity;
  const a = df / 2;
  const start = lower <= upper ? startBelow(a, lower) : startAbove(a, upper);
  return 2 * Math.exp(solveTails((u) => gammaTails(a, Math.exp(u)), lower, upper, start));
}

/** The power law of the lower end, at most the mode. */
function startBelow(a: number, lower: number): number {
  const height = Math.sqrt(a) * Math.exp(-stirlingError(a) - halfLogTwoPi);
  return Math.log(a) + Math.min(0, Math.log((lower * a) / height) / a + 1 / a);
}

/** The bound of Laurent and Massart (2000), beyond the quantile and near it, from where the steps cannot overshoot. */
function startAbove(a: number, upper: number): number {
  const surprise = -Math.log(upper);
  return Math.log(a + Math.sqrt(2 * a * surprise) + surprise);
}

/** Regularised incomplete gamma functions P(a, x) and Q(a, x), with the density of ln x. */
function gammaTails(a: number, x: number): TailsOnLogScale {
  if (x === 0) return { lower: 0, upper: 1, density: 0, logDensitySlope: a };
  const density = Math.sqrt(a) * Math.exp(-stirlingError(a) - deviance(a, x) - halfLogTwoPi);
  const logDensitySlope = a - x;
  if (x <= a + 1) {
    const lower = Math.min(1, (density / a) * lowerSeries(a, x));
    return { lower, upper: 1 - lower, density, logDensitySlope };
  }
  const upper = Math.min(1, density * upperFraction(a, x));
  return { lower: 1 - upper, upper, density, logDensitySlope };
}

/** 1 + x/(a+1) + x^2/((a+1)(a+2)) + ... */
function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let next = a + 1; term > sum * 1e-17; next += 1) {
    term *= x / next;
    sum += term;
  }
  return sum;
}

/** The continued fraction of Q(a, x) by modified Lentz. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let i = 1; i <= 1_000_000; i += 1) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / lifted(an * d + b);
    c = lifted(b + an / c);
    const change = d * c;
    value *= change;
    if (!(Math.abs(change - 1) >= 3e-16)) return value;
  }
  return value;
}

function lifted(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
