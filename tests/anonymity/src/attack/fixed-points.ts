import { qnorm } from "@parallax/domain/statistics/distribution/normal";

/**
 * What blind guessing gives. Whoever matches n pieces to n raters by anything that has nothing to do with who wrote what, has as many
 * right as a random permutation has fixed points: one on average, with a variance of one, whatever n ≥ 2 is.
 */

/** How likely a random permutation of n things has 0, 1, … n fixed points. */
export function fixedPoints(n: number): Float64Array {
  const chances = new Float64Array(n + 1);
  for (let hits = 0; hits <= n; hits += 1) {
    let sum = 0;
    let term = 1;
    for (let at = 0; at <= n - hits; at += 1) {
      sum += term;
      term /= -(at + 1);
    }
    chances[hits] = sum / factorial(hits);
  }
  return chances;
}

/** The exact distribution of all hits together, over groups of these sizes. */
export function hitDistribution(sizes: ReadonlyMap<number, number>): Float64Array {
  let whole: Float64Array = Float64Array.of(1);
  for (const [n, count] of sizes) whole = convolve(whole, power(fixedPoints(n), count));
  return whole;
}

/** How likely blind guessing is at least this far out, on whichever side is the rarer, twice. */
export function chanceOf(hits: number, distribution: Float64Array): number {
  let below = 0;
  let above = 0;
  for (const [at, chance] of distribution.entries()) {
    if (at <= hits) below += chance;
    if (at >= hits) above += chance;
  }
  return Math.min(1, 2 * Math.min(below, above));
}

/** How many standard deviations a two-sided chance stands for. */
export function deviationsOf(chance: number): number {
  return -qnorm(chance / 2);
}

function power(base: Float64Array, exponent: number): Float64Array {
  let result: Float64Array = Float64Array.of(1);
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = convolve(result, square);
    if (left > 1) square = convolve(square, square);
  }
  return result;
}

/** Trailing chances too small to matter are let go, so that a long run stays quick. */
function convolve(one: Float64Array, other: Float64Array): Float64Array {
  const result = new Float64Array(one.length + other.length - 1);
  for (const [i, a] of one.entries()) {
    if (a < 1e-300) continue;
    for (let j = 0; j < other.length; j += 1) result[i + j] = (result[i + j] ?? 0) + a * (other[j] ?? 0);
  }
  return result;
}

function factorial(n: number): number {
  let product = 1;
  for (let factor = 2; factor <= n; factor += 1) product *= factor;
  return product;
}
