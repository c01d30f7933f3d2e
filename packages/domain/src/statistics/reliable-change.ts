import { clearlyAbove, same } from "./epsilon.ts";
import { InvalidInput } from "./invalid-input.ts";
import { checkNumbers, checkSameLength } from "./number-list.ts";
import type { ReasonCode } from "./reason-code.ts";
import { sem as semOf } from "./sem.ts";

export type ReliableChange = {
  readonly sem: number;
  readonly sDiff: number;
  readonly rc: readonly (number | null)[];
  readonly reliable: readonly ("up" | "down" | "no" | null)[];
  readonly reason: ReasonCode | null;
};

const z975 = 1.959963984540054;

/**
 * Jacobson & Truax's (1991) reliable change index for single scores (methods.md 17.2): scores before and after, the SD before, and the
 * reliability. `up` and `down` when |RC| exceeds z(0.975). rel = 1 or sd1 = 0: every RC is null (ZERO_VARIANCE).
 * Throws when the lists differ in length, sd1 is below 0 or rel outside 0..1.
 */
export function reliableChange(x1: readonly number[], x2: readonly number[], sd1: number, rel: number): ReliableChange {
  checkNumbers(x1, "x1");
  checkNumbers(x2, "x2");
  checkSameLength(x1, x2, "x1 and x2");
  if (!(sd1 >= 0)) throw new InvalidInput("sd1", `${sd1} must not be below 0`);
  const sem = semOf(sd1, rel);
  const sDiff = Math.SQRT2 * sem;
  if (same(sDiff, 0))
    return { sem, sDiff, rc: x1.map(() => null), reliable: x1.map(() => null), reason: "ZERO_VARIANCE" };
  const rc = x1.map((before, index) => ((x2[index] ?? NaN) - before) / sDiff);
  const reliable = rc.map((value) => (clearlyAbove(Math.abs(value), z975) ? (value > 0 ? "up" : "down") : "no"));
  return { sem, sDiff, rc, reliable, reason: null };
}
