import { qt } from "./distribution/student.ts";
import { InvalidInput } from "./invalid-input.ts";
import { mean, variance } from "./moments.ts";
import { checkLevel, checkNumbers, checkSameLength } from "./number-list.ts";
import type { ReasonCode } from "./reason-code.ts";

export type PairAxis = {
  readonly value: number | null;
  readonly se: number | null;
  readonly df: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: ReasonCode | null;
};

/** Within-rater correlation of two competencies (halo), where too few raters answered to see it (methods.md 10.4). */
const halo = 0.6;

/**
 * A bipolar axis made of two competencies (methods.md 10.4a): mean of the raters' differences a - b, with the SD of the differences from
 * kSpread raters on and the prior before. Scores of the same raters in the same order, report scale units. NO_DATA without raters.
 * Throws when the lists differ in length or a prior is not above 0.
 */
export function pairAxis(
  a: readonly number[],
  b: readonly number[],
  config: {
    readonly priorSdA: number;
    readonly priorSdB: number;
    readonly priorDf: number;
    readonly kSpread: number;
    readonly level: number;
  },
): PairAxis {
  checkNumbers(a, "a");
  checkNumbers(b, "b");
  checkSameLength(a, b, "a and b");
  const { priorSdA, priorSdB, priorDf, kSpread, level } = config;
  checkLevel(level);
  if (!(priorSdA > 0)) throw new InvalidInput("priorSdA", `${priorSdA} must be above 0`);
  if (!(priorSdB > 0)) throw new InvalidInput("priorSdB", `${priorSdB} must be above 0`);
  if (!(priorDf > 0)) throw new InvalidInput("priorDf", `${priorDf} must be above 0`);
  if (!(kSpread >= 2)) throw new InvalidInput("kSpread", `${kSpread} is below 2`);
  const n = a.length;
  if (n === 0) return { value: null, se: null, df: null, lower: null, upper: null, reason: "NO_DATA" };
  const differences = a.map((value, index) => value - (b[index] ?? NaN));
  const value = mean(differences);
  const own = n >= kSpread;
  const spread = own ? variance(differences) : (priorSdA * priorSdA + priorSdB * priorSdB) * (1 - halo);
  const df = own ? n - 1 : priorDf;
  const se = Math.sqrt(spread / n);
  const half = qt((1 + level) / 2, df) * se;
  return { value, se, df, lower: value - half, upper: value + half, reason: null };
}
