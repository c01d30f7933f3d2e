import { InvalidInput } from "./invalid-input.ts";
import { checkFinite } from "./number-list.ts";

/**
 * Reliability of the mean of m raters of single-rater reliability r: m r / (1 + (m-1) r) (methods.md 13.4).
 * Null when the denominator is 0. Throws when r is above 1 or m not above 0.
 */
export function spearmanBrown(r: number, m: number): number | null {
  checkFinite(r, "r");
  if (r > 1) throw new InvalidInput("r", `${r} is above 1`);
  if (!(m > 0)) throw new InvalidInput("m", `${m} must be above 0`);
  const denominator = 1 + (m - 1) * r;
  return denominator === 0 ? null : (m * r) / denominator;
}

/**
 * Raters needed for a mean of reliability `target`: ceil(T(1-r) / (r(1-T)) - 1e-9), at least 1; null when r <= 0 (methods.md 13.4).
 * Throws when target is not between 0 and 1, or r above 1.
 */
export function ratersNeeded(r: number, target: number): number | null {
  checkFinite(r, "r");
  if (r > 1) throw new InvalidInput("r", `${r} is above 1`);
  if (!(target > 0 && target < 1)) throw new InvalidInput("target", `${target} is not between 0 and 1`);
  if (r <= 0) return null;
  return Math.max(1, Math.ceil((target * (1 - r)) / (r * (1 - target)) - 1e-9));
}
