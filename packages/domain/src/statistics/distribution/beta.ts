// The regularised incomplete beta function: t, F and beta distributions are all this one function.
// Source: methods.md 25.1 (continued fraction by modified Lentz, switch at x > (a+1)/(a+b+2)).

import { InvalidInput } from "../invalid-input.ts";
import { deviance, halfLogTwoPi, stirlingError } from "./log-gamma.ts";
import { checkQuantile } from "./probability.ts";
import { solveTails, type Tails, type TailsOnLogScale } from "./tails.ts";

/**
 * I_x(a, b) and its complement. `y` is 1 - x, given apart so that neither end loses digits.
 * a, b > 0, 0 <= x, y <= 1. Relative precision about 1e-14 for each tail down to the smallest doubles.
 */
export function betaTails(a: number, b: number, x: number, y: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  return tailsFromFront(a, b, x, y, front(a, b, x, y));
}

function tailsFromFront(a: number, b: number, x: number, y: number, height: number): Tails {
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, (height * continuedFraction(a, b, x)) / a);
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, (height * continuedFraction(b, a, y)) / b);
  return { lower: 1 - upper, upper };
}

/** x^a y^b / B(a, b), which is also the density of the logit of x. */
function front(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y) - halfLogTwoPi;
  return Math.sqrt(a * (b / n)) * Math.exp(exponent);
}

const tiny = 1e-300;

function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = lifted(1 - ((a + b) * x) / (a + 1));
  let value = 1 / d;
  d = value;
  for (let m = 1; m <= 1_000_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / lifted(1 + even * d);
    c = lifted(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / lifted(1 + odd * d);
    c = lifted(1 + odd / c);
    const change = d * c;
    value *= change;
    if (!(Math.abs(change - 1) >= 3e-16)) return value;
  }
  return value;
}

function lifted(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/**
 * The logit ln(x / (1 - x)) at which I_x(a, b) = `lower`; `upper` is 1 - lower, given apart. Both strictly between 0 and 1.
 * `start` is where to look first, when the caller knows better than the power laws of the two ends.
 */
export function betaLogit(a: number, b: number, lower: number, upper: number, start?: number): number {
  const deep = lower <= upper ? lowerEnd(a, b, lower) : -lowerEnd(b, a, upper);
  if (Math.abs(deep) > 300) return deep;
  const evaluate = (logit: number): TailsOnLogScale => {
    const x = 1 / (1 + Math.exp(-logit));
    const y = 1 / (1 + Math.exp(logit));
    if (x === 0 || y === 0) return { lower: x, upper: y, density: 0, logDensitySlope: 0 };
    const density = front(a, b, x, y);
    const { lower: below, upper: above } = tailsFromFront(a, b, x, y, density);
    return { lower: below, upper: above, density, logDensitySlope: a * y - b * x };
  };
  const mode = Math.log(a / b);
  const fair = start ?? (lower <= upper ? Math.min(mode, deep) : Math.max(mode, deep));
  return solveTails(evaluate, lower, upper, fair);
}

/** Where I_x(a, b) = x^a / (a B(a, b)) would reach `lower`; exact far out, where the rest of the density has become 1. */
function lowerEnd(a: number, b: number, lower: number): number {
  const x = a / (a + b);
  const y = b / (a + b);
  const logBeta = a * Math.log(x) + b * Math.log(y) - Math.log(front(a, b, x, y));
  return (Math.log(lower * a) + logBeta) / a;
}

/**
 * P(X <= q) for a beta variable with shapes a and b (`lowerTail` false: P(X > q)).
 * Throws when a shape is not positive.
 */
export function pbeta(q: number, shape1: number, shape2: number, lowerTail = true): number {
  if (!(shape1 > 0) || !(shape2 > 0)) throw new InvalidInput("pbeta shapes", `${shape1} and ${shape2} must be above 0`);
  checkQuantile(q, "pbeta q");
  const x = Math.min(1, Math.max(0, q));
  const tails = betaTails(shape1, shape2, x, 1 - x);
  return lowerTail ? tails.lower : tails.upper;
}
