/**
 * Comparisons of computed numbers with thresholds, in favour of "reached" (methods.md 0.2).
 * Counts are compared exactly, without these.
 */
export const epsilon = 1e-9;

export function atLeast(a: number, b: number): boolean {
  return a >= b - epsilon;
}

export function atMost(a: number, b: number): boolean {
  return a <= b + epsilon;
}

export function clearlyAbove(a: number, b: number): boolean {
  return a > b + epsilon;
}

export function clearlyBelow(a: number, b: number): boolean {
  return a < b - epsilon;
}

export function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= epsilon;
}
