import type { Ellipse } from "./round-analysis.ts";

/** A symmetric 2 x 2 matrix over (x, y): management, leadership. */
export type Matrix2 = { readonly xx: number; readonly xy: number; readonly yy: number };

/**
 * The ellipse {u: u' C^-1 u <= c2} (methods.md 10.2): semi-axes sqrt(c2 l1) >= sqrt(c2 l2) from the eigenvalues, angle of the long
 * axis from the x axis in (-pi/2, pi/2], 0 for a circle.
 */
export function ellipseOf({ xx, xy, yy }: Matrix2, c2: number): Ellipse {
  const root = Math.sqrt((xx - yy) ** 2 + 4 * xy * xy);
  const larger = (xx + yy + root) / 2;
  const smaller = Math.max(0, (xx + yy - root) / 2);
  // Adding zero turns -0 into 0, which atan2 would take for the opposite direction.
  const theta = 0.5 * Math.atan2(2 * xy + 0, xx - yy + 0);
  return { major: Math.sqrt(c2 * larger), minor: Math.sqrt(c2 * smaller), theta };
}

/** Covariance of a cell's map points moderated by the prior; `sample` null: the prior alone (methods.md 10.2). */
export function pooledCovariance(
  n: number,
  sample: Matrix2 | null,
  prior: { readonly priorSd: number; readonly priorCorr: number; readonly priorDf: number },
): { readonly sigma: Matrix2; readonly df: number } {
  const variance = prior.priorSd * prior.priorSd;
  const start: Matrix2 = { xx: variance, xy: variance * prior.priorCorr, yy: variance };
  if (sample === null) return { sigma: start, df: prior.priorDf };
  const df = prior.priorDf + n - 1;
  const mix = (a: number, b: number): number => (prior.priorDf * a + (n - 1) * b) / df;
  return {
    sigma: {
      xx: mix(start.xx, sample.xx),
      xy: mix(start.xy, sample.xy),
      yy: mix(start.yy, sample.yy),
    },
    df,
  };
}

export function scaled({ xx, xy, yy }: Matrix2, factor: number): Matrix2 {
  return { xx: xx * factor, xy: xy * factor, yy: yy * factor };
}
