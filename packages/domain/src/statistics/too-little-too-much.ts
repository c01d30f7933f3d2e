import { atLeast } from "./epsilon.ts";
import { InvalidInput } from "./invalid-input.ts";
import { checkFinite } from "./number-list.ts";
import type { ReasonCode } from "./reason-code.ts";

export type TooLittleTooMuch = {
  readonly tooLittle: number | null;
  readonly right: number | null;
  readonly tooMuch: number | null;
  readonly direction: number | null;
  readonly distance: number | null;
  readonly split: boolean | null;
  readonly reason: ReasonCode | null;
};

/**
 * An item from "too little" (below 0) over "right" (0) to "too much" (Kaplan & Kaiser 2003; methods.md 10.4b). From kSpread answers on
 * the shares, the mean and the mean distance from right; from k on only the distance; `split` when both sides have a quarter.
 * Nulls are missing answers. NO_DATA without answers, SUPPRESSED for what n does not allow. Throws when k < 3 or kSpread < k.
 */
export function tooLittleTooMuch(
  x: readonly (number | null)[],
  config: { readonly k: number; readonly kSpread: number },
): TooLittleTooMuch {
  const { k, kSpread } = config;
  if (!(k >= 3)) throw new InvalidInput("k", `${k} is below 3`);
  if (!(kSpread >= k)) throw new InvalidInput("kSpread", `${kSpread} is below k, which is ${k}`);
  const answers: number[] = [];
  for (const [index, value] of x.entries()) {
    if (value === null || value === undefined) continue;
    checkFinite(value, `x[${index}]`);
    if (!Number.isInteger(value)) throw new InvalidInput(`x[${index}]`, `${value} is not a whole number`);
    answers.push(value);
  }
  const n = answers.length;
  const nothing = { tooLittle: null, right: null, tooMuch: null, direction: null, distance: null, split: null };
  if (n < k) return { ...nothing, reason: n === 0 ? "NO_DATA" : "SUPPRESSED" };
  const distance = answers.reduce((total, value) => total + Math.abs(value), 0) / n;
  if (n < kSpread) return { ...nothing, distance, reason: "SUPPRESSED" };
  const share = (test: (value: number) => boolean): number => answers.filter(test).length / n;
  const tooLittle = share((value) => value < 0);
  const tooMuch = share((value) => value > 0);
  const direction = answers.reduce((total, value) => total + value, 0) / n;
  const split = atLeast(tooLittle, 0.25) && atLeast(tooMuch, 0.25);
  return { tooLittle, right: share((value) => value === 0), tooMuch, direction, distance, split, reason: null };
}
