import { qnorm } from "./distribution/normal.ts";
import { InvalidInput } from "./invalid-input.ts";
import { checkFinite, checkLevel } from "./number-list.ts";

export type EmpiricalBayes = {
  readonly weight: number;
  readonly eb: number;
  readonly sd: number;
  readonly lower: number;
  readonly upper: number;
};

/**
 * A cell mean shrunk towards the norm mean (Kelley; methods.md 15.2): `v` is the sampling variance of the mean (rater variance / n),
 * `tau2` the variance between subjects. Used for ordering; the mean that is shown stays as it is. Limits at `level`, normal quantiles.
 * Throws when v or tau2 is below 0.
 */
export function empiricalBayes(input: {
  readonly mean: number;
  readonly v: number;
  readonly mu0: number;
  readonly tau2: number;
  readonly level?: number;
}): EmpiricalBayes {
  const { mean, v, mu0, tau2, level = 0.9 } = input;
  checkFinite(mean, "mean");
  checkFinite(mu0, "mu0");
  checkLevel(level);
  if (!(v >= 0)) throw new InvalidInput("v", `${v} must not be below 0`);
  if (!(tau2 >= 0)) throw new InvalidInput("tau2", `${tau2} must not be below 0`);
  const weight = tau2 === 0 ? 0 : tau2 / (tau2 + v);
  const eb = mu0 + weight * (mean - mu0);
  const sd = Math.sqrt(weight * v);
  const half = qnorm((1 + level) / 2) * sd;
  return { weight, eb, sd, lower: eb - half, upper: eb + half };
}
