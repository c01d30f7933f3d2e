import { balanceOf } from "./balance.ts";
import { ellipseOf, pooledCovariance, scaled } from "./ellipse.ts";
import { InvalidInput } from "./invalid-input.ts";
import { covariance, mean, variance } from "./moments.ts";
import { checkFinite, checkLevel } from "./number-list.ts";
import { quantilesAt } from "./quantiles.ts";
import type { ReasonCode } from "./reason-code.ts";

export type XY = { readonly x: number; readonly y: number };
export type Pair = readonly [number, number];

export type MapEllipse<Point> = {
  readonly centre: Point | null;
  readonly df: number | null;
  readonly c2: number | null;
  readonly major: number | null;
  readonly minor: number | null;
  readonly theta: number | null;
  readonly B: number | null;
  readonly E: number | null;
  readonly seB: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: ReasonCode | null;
};

export type MapEllipseConfig = {
  readonly kSpread: number;
  readonly priorSd: number;
  readonly priorCorr: number;
  readonly priorDf: number;
  readonly level: number;
};

/**
 * Centre, uncertainty ellipse and balance of raters' map points (methods.md 10.2, 10.3): x management, y leadership, all in scale units,
 * theta in radians. Points as {x, y} or as [x, y]; the centre comes in the same form. NO_DATA without points.
 * Throws when the prior or the level is out of range.
 */
export function mapEllipse<Point extends XY | Pair>(
  points: readonly Point[],
  config: MapEllipseConfig,
): MapEllipse<XY | Pair> {
  const { kSpread, priorSd, priorCorr, priorDf, level } = config;
  checkLevel(level);
  if (!(priorSd > 0)) throw new InvalidInput("priorSd", `${priorSd} must be above 0`);
  if (!(priorDf > 1)) throw new InvalidInput("priorDf", `${priorDf} must be above 1`);
  if (!(priorCorr > -1 && priorCorr < 1)) throw new InvalidInput("priorCorr", `${priorCorr} is not between -1 and 1`);
  if (!(kSpread >= 2)) throw new InvalidInput("kSpread", `${kSpread} is below 2`);
  const [first] = points;
  if (first === undefined) return nothing;
  const xs = points.map((point, index) => coordinate(point, 0, `points[${index}]`));
  const ys = points.map((point, index) => coordinate(point, 1, `points[${index}]`));
  const n = points.length;
  const sample = n >= kSpread ? { xx: variance(xs), xy: covariance(xs, ys), yy: variance(ys) } : null;
  const { sigma, df } = pooledCovariance(n, sample, { priorSd, priorCorr, priorDf });
  const C = scaled(sigma, 1 / n);
  const { hotelling, twoSidedT } = quantilesAt(level);
  const c2 = hotelling(df);
  const x = mean(xs);
  const y = mean(ys);
  const { B, E, seB, lower, upper } = balanceOf(x, y, C, twoSidedT(df), 0);
  return {
    centre: isPair(first) ? [x, y] : { x, y },
    df,
    c2,
    ...ellipseOf(C, c2),
    B,
    E,
    seB,
    lower,
    upper,
    reason: null,
  };
}

function isPair(point: XY | Pair): point is Pair {
  return Array.isArray(point);
}

function coordinate(point: XY | Pair, axis: 0 | 1, place: string): number {
  const value = isPair(point) ? point[axis] : axis === 0 ? point.x : point.y;
  checkFinite(value, isPair(point) ? `${place}[${axis}]` : `${place}.${axis === 0 ? "x" : "y"}`);
  return value;
}

const nothing: MapEllipse<never> = {
  centre: null,
  df: null,
  c2: null,
  major: null,
  minor: null,
  theta: null,
  B: null,
  E: null,
  seB: null,
  lower: null,
  upper: null,
  reason: "NO_DATA",
};
