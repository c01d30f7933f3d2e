import { checkFinite } from "./number-list.ts";

/**
 * A mean as it is shown, to one decimal, halves away from zero: sign(x) floor(|x| 10 + 0.5 + 1e-9) / 10 (methods.md 25.4).
 * A shown gap is the difference of the two shown numbers.
 */
export function round1(x: number): number {
  checkFinite(x, "x");
  // Adding 0 makes -0, which would print a sign, 0.
  return (Math.sign(x) * Math.floor(Math.abs(x) * 10 + 0.5 + 1e-9)) / 10 + 0;
}
