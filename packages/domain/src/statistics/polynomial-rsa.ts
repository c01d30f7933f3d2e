import { pf } from "./distribution/fisher.ts";
import { InvalidInput } from "./invalid-input.ts";
import { leastSquares } from "./least-squares.ts";
import { mean } from "./moments.ts";
import { checkFinite, checkNumbers, checkSameLength } from "./number-list.ts";
import type { ReasonCode } from "./reason-code.ts";
import { noSurface, responseSurface, type ResponseSurface } from "./response-surface.ts";

export type PolynomialRsa = ResponseSurface & {
  readonly n: number;
  readonly df: number | null;
  /** b0 to b5 of Z = b0 + b1 X + b2 Y + b3 X^2 + b4 XY + b5 Y^2, X and Y centred at the midpoint. */
  readonly b: readonly number[] | null;
  readonly se: readonly number[] | null;
  readonly r2: number | null;
  /** Do the three quadratic terms add to the linear model? */
  readonly quadraticTest: {
    readonly F: number | null;
    readonly df1: number;
    readonly df2: number;
    readonly p: number | null;
  } | null;
  readonly reason: ReasonCode | null;
};

/**
 * Polynomial regression of an outcome z on self x and others y over a cohort, with its response surface (Edwards & Parry 1993; Shanock
 * et al. 2010; methods.md 14.3). `midpoint` is the scale's, not the sample's; stationary point and axes are in centred coordinates.
 * TOO_FEW_RATERS below 10 subjects (show from 50), SINGULAR when x and y do not determine the coefficients, ZERO_VARIANCE when z is
 * constant or fitted without error. Throws when the lists differ in length.
 */
export function polynomialRsa(
  x: readonly number[],
  y: readonly number[],
  z: readonly number[],
  midpoint: number,
): PolynomialRsa {
  checkNumbers(x, "x");
  checkNumbers(y, "y");
  checkNumbers(z, "z");
  checkSameLength(x, y, "x and y");
  checkSameLength(x, z, "x and z");
  checkFinite(midpoint, "midpoint");
  const n = x.length;
  if (n < 10) return nothing(n, "TOO_FEW_RATERS");
  const linear = x.map((value, index) => [1, value - midpoint, at(y, index) - midpoint]);
  const full = linear.map(([one = 1, X = NaN, Y = NaN]) => [one, X, Y, X * X, X * Y, Y * Y]);
  const fit = leastSquares(full, z);
  const simple = leastSquares(linear, z);
  if (fit === null || simple === null) return nothing(n, "SINGULAR");
  const centre = mean(z);
  const total = z.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const df = n - 6;
  // What is left after rounding when the surface fits without error.
  const exact = fit.residualSquares <= 1e-20 * (total + centre * centre * n);
  const residual = exact ? 0 : fit.residualSquares / df;
  const covariance = fit.unscaled.map((row) => row.map((value) => value * residual));
  const F = exact ? null : (simple.residualSquares - fit.residualSquares) / 3 / residual;
  const flat = total <= 1e-20 * (centre * centre * n);
  return {
    n,
    df,
    b: fit.coefficients,
    se: covariance.map((row, index) => Math.sqrt(row[index] ?? NaN)),
    r2: flat ? null : 1 - fit.residualSquares / total,
    ...responseSurface(fit.coefficients, covariance, df),
    quadraticTest: { F, df1: 3, df2: df, p: F === null ? null : pf(Math.max(0, F), 3, df, false) },
    reason: flat || exact ? "ZERO_VARIANCE" : null,
  };
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new InvalidInput(`[${index}]`, "is missing");
  return value;
}

function nothing(n: number, reason: ReasonCode): PolynomialRsa {
  return { n, df: null, b: null, se: null, r2: null, ...noSurface, quadraticTest: null, reason };
}
