import { tTwoSided } from "./distribution/student.ts";
import { same } from "./epsilon.ts";

export type SurfaceEstimate = {
  readonly est: number;
  readonly se: number | null;
  readonly t: number | null;
  readonly p: number | null;
};

export type ResponseSurface = {
  readonly a: Readonly<Record<"a1" | "a2" | "a3" | "a4" | "a5", SurfaceEstimate>> | null;
  /** Null coordinates are SINGULAR: the surface has no single stationary point. */
  readonly stationary: { readonly x: number | null; readonly y: number | null } | null;
  /** Principal axes Y = p10 + p11 X and Y = p20 + p21 X; null (SINGULAR) when b4 is 0. */
  readonly axes: {
    readonly p10: number | null;
    readonly p11: number | null;
    readonly p20: number | null;
    readonly p21: number | null;
  } | null;
};

export const noSurface: ResponseSurface = { a: null, stationary: null, axes: null };

/** Coefficients over b0..b5: slopes and curvatures along X = Y (a1, a2) and X = -Y (a3, a4), and b3 - b5. */
const contrasts = {
  a1: [0, 1, 1, 0, 0, 0],
  a2: [0, 0, 0, 1, 1, 1],
  a3: [0, 1, -1, 0, 0, 0],
  a4: [0, 0, 0, 1, -1, 1],
  a5: [0, 0, 0, 1, 0, -1],
} as const;

/**
 * The response surface of six regression coefficients b0..b5 (Edwards 2002; Shanock et al. 2010; methods.md 14.3). `covariance` is that
 * of the coefficients; null leaves standard errors and tests out.
 */
export function responseSurface(
  b: readonly number[],
  covariance: readonly (readonly number[])[] | null,
  df: number,
): ResponseSurface {
  const estimate = (weights: readonly number[]): SurfaceEstimate => {
    const est = weights.reduce((sum, weight, index) => sum + weight * (b[index] ?? NaN), 0);
    if (covariance === null) return { est, se: null, t: null, p: null };
    const se = Math.sqrt(Math.max(0, quadraticForm(weights, covariance)));
    if (se === 0) return { est, se, t: null, p: null };
    return { est, se, t: est / se, p: tTwoSided(est / se, df) };
  };
  const { a1, a2, a3, a4, a5 } = contrasts;
  const stationary = stationaryPoint(b);
  return {
    a: { a1: estimate(a1), a2: estimate(a2), a3: estimate(a3), a4: estimate(a4), a5: estimate(a5) },
    stationary,
    axes: principalAxes(b, stationary),
  };
}

function quadraticForm(weights: readonly number[], matrix: readonly (readonly number[])[]): number {
  let total = 0;
  for (const [i, row] of matrix.entries()) {
    for (const [j, value] of row.entries()) total += (weights[i] ?? 0) * (weights[j] ?? 0) * value;
  }
  return total;
}

function stationaryPoint([, b1 = NaN, b2 = NaN, b3 = NaN, b4 = NaN, b5 = NaN]: readonly number[]): {
  readonly x: number | null;
  readonly y: number | null;
} {
  const denominator = 4 * b3 * b5 - b4 * b4;
  if (same(denominator, 0)) return { x: null, y: null };
  return { x: (b2 * b4 - 2 * b1 * b5) / denominator, y: (b1 * b4 - 2 * b2 * b3) / denominator };
}

function principalAxes(
  [, , , b3 = NaN, b4 = NaN, b5 = NaN]: readonly number[],
  { x, y }: { readonly x: number | null; readonly y: number | null },
): ResponseSurface["axes"] {
  if (same(b4, 0)) return { p10: null, p11: null, p20: null, p21: null };
  const root = Math.sqrt((b3 - b5) ** 2 + b4 * b4);
  const p11 = (b5 - b3 + root) / b4;
  const p21 = (b5 - b3 - root) / b4;
  if (x === null || y === null) return { p10: null, p11, p20: null, p21 };
  return { p10: y - p11 * x, p11, p20: y - p21 * x, p21 };
}
