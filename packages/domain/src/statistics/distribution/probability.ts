import { InvalidInput } from "../invalid-input.ts";

/** Throws unless 0 <= p <= 1; `place` names the argument. */
export function checkProbability(p: number, place: string): void {
  if (!(p >= 0 && p <= 1)) throw new InvalidInput(place, `${p} is outside 0..1`);
}

/** Throws unless the degrees of freedom are above 0 and finite. */
export function checkDegrees(df: number, place: string): void {
  if (!(df > 0)) throw new InvalidInput(place, `${df} must be above 0`);
  if (df === Infinity) throw new InvalidInput(place, "must be finite");
}

/** Throws unless q is a number; the infinities are. */
export function checkQuantile(q: number, place: string): void {
  if (typeof q !== "number" || Number.isNaN(q)) throw new InvalidInput(place, `${q} is not a number`);
}
