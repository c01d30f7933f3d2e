import { qt } from "./distribution/student.ts";
import { InvalidInput } from "./invalid-input.ts";

export type PooledSpread = { readonly df: number; readonly v: number; readonly se: number };

/**
 * Standard error of a cell mean with the group's own SD moderated by a prior (methods.md 7.2). `sd` null: the spread is not published
 * and only the prior is used. v and se are in scale units squared and scale units.
 */
export function pooledSpread(n: number, sd: number | null, priorSd: number, priorDf: number): PooledSpread {
  const prior = priorSd * priorSd;
  if (sd === null) return { df: priorDf, v: prior, se: Math.sqrt(prior / n) };
  const df = priorDf + n - 1;
  const v = (priorDf * prior + (n - 1) * sd * sd) / df;
  return { df, v, se: Math.sqrt(v / n) };
}

/**
 * The interval of a cell mean (methods.md 7.2): exact posterior for a flat prior on the mean and a scaled-inverse-chi-square prior
 * on the variance (Gelman et al. 2013; Smyth 2004). `sd` null = spread not published. Limits are null (SINGLE_RATER) for n = 1.
 * Units: those of the mean. Throws when n is not a whole number from 1 on, or a prior or the level is out of range.
 */
export function pooledInterval(input: {
  readonly n: number;
  readonly mean: number;
  readonly sd: number | null;
  readonly priorSd: number;
  readonly priorDf: number;
  readonly level: number;
}): PooledSpread & { readonly lower: number | null; readonly upper: number | null } {
  const { n, mean, sd, priorSd, priorDf, level } = input;
  if (!Number.isInteger(n) || n < 1) throw new InvalidInput("n", `${n} is not a whole number from 1 on`);
  if (!Number.isFinite(mean)) throw new InvalidInput("mean", `${mean} is not a number`);
  if (sd !== null && !(sd >= 0)) throw new InvalidInput("sd", `${sd} must not be below 0`);
  if (!(priorSd > 0)) throw new InvalidInput("priorSd", `${priorSd} must be above 0`);
  if (!(priorDf > 0)) throw new InvalidInput("priorDf", `${priorDf} must be above 0`);
  if (!(level > 0 && level < 1)) throw new InvalidInput("level", `${level} is not between 0 and 1`);
  const spread = pooledSpread(n, sd ?? null, priorSd, priorDf);
  if (n === 1) return { ...spread, lower: null, upper: null };
  const half = qt((1 + level) / 2, spread.df) * spread.se;
  return { ...spread, lower: mean - half, upper: mean + half };
}
