import { InvalidInput } from "./invalid-input.ts";

/**
 * Standard error of measurement SD sqrt(1 - rel), in the units of `sd` (methods.md 13.3).
 * Throws when sd is below 0 or rel outside 0..1.
 */
export function sem(sd: number, rel: number): number {
  if (!(sd >= 0)) throw new InvalidInput("sd", `${sd} must not be below 0`);
  if (!(rel >= 0 && rel <= 1)) throw new InvalidInput("rel", `${rel} is outside 0..1`);
  return sd * Math.sqrt(1 - rel);
}
