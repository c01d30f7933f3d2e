import type { WeighedCell } from "./all-others.ts";
import type { AnalysisFrame } from "./analysis-frame.ts";
import { balanceOf } from "./balance.ts";
import type { DissolvedCell, DissolvedRound } from "./dissolved-round.ts";
import { qnorm } from "./distribution/normal.ts";
import { ellipseOf, pooledCovariance, scaled, type Matrix2 } from "./ellipse.ts";
import { clusterNeed } from "./map-spread.ts";
import type { ReasonCode } from "./reason-code.ts";
import type { AllOthersFigure, MapAnalysis, MapPoint } from "./round-analysis.ts";
import type { RoundFrame, StatisticsCluster } from "./round-input.ts";

type Point = { readonly x: number; readonly y: number };
type Scores = (competencyId: string) => number | null;
type Region = { readonly C: Matrix2; readonly df: number; readonly n: number };

/** The leader-manager map: points, ellipses and balances of self, all others and every cell (methods.md 10). */
export function leaderManagerMap(
  dissolved: DissolvedRound,
  weighed: readonly WeighedCell[],
  self: Readonly<Record<string, number | null>>,
  allOthers: Readonly<Record<string, AllOthersFigure>>,
  analysis: AnalysisFrame,
): MapAnalysis {
  const { frame } = analysis;
  const cells: Record<string, MapPoint> = {};
  const regions: { readonly region: Region; readonly weighed: WeighedCell }[] = [];
  for (const [index, entry] of weighed.entries()) {
    const point = pointOf((id) => entry.cell.comp[id]?.mean ?? null, frame);
    const cell = dissolved.cells[index];
    const region = isReason(point) || cell === undefined ? null : regionOf(cell, frame);
    if (region !== null) regions.push({ region, weighed: entry });
    cells[entry.cell.key] = isReason(point) ? noPoint(point) : othersPoint(point, region, region?.n ?? null, analysis);
  }
  const others = pointOf((id) => allOthers[id]?.mean ?? null, frame);
  return {
    self: selfPoint((id) => self[id] ?? null, frame),
    allOthers: isReason(others) ? noPoint(others) : othersPoint(others, commonRegion(regions), null, analysis),
    cells,
  };
}

/** Means over the defined competencies of each cluster, or why there is no point. */
function pointOf(scores: Scores, frame: RoundFrame): Point | ReasonCode {
  const x = clusterPoint("management", scores, frame);
  const y = clusterPoint("leadership", scores, frame);
  if (x === "NO_DATA" || y === "NO_DATA") return "NO_DATA";
  if (x === "TOO_FEW_ITEMS" || y === "TOO_FEW_ITEMS") return "TOO_FEW_ITEMS";
  return { x, y };
}

function clusterPoint(
  cluster: StatisticsCluster,
  scores: Scores,
  frame: RoundFrame,
): number | "NO_DATA" | "TOO_FEW_ITEMS" {
  const needed = clusterNeed(frame, cluster);
  if (needed === 0) return "NO_DATA";
  let sum = 0;
  let defined = 0;
  for (const { id, cluster: own } of frame.competencies) {
    const score = own === cluster ? scores(id) : null;
    if (score === null) continue;
    sum += score;
    defined += 1;
  }
  return defined >= needed ? sum / defined : "TOO_FEW_ITEMS";
}

function isReason(point: Point | ReasonCode): point is ReasonCode {
  return typeof point === "string";
}

function noPoint(reason: ReasonCode): MapPoint {
  return { x: null, y: null, reason, n: null, df: null, ellipse: null, balance: null };
}

/** Covariance of a cell's point; null below kCell map-valid raters. */
function regionOf({ mapSpread, kCell }: DissolvedCell, { config }: RoundFrame): Region | null {
  const { n, covariance } = mapSpread;
  if (n === 0 || n < kCell) return null;
  const prior = {
    priorSd: config.mapPriorSd,
    priorCorr: config.mapPriorCorr,
    priorDf: config.mapPriorDf,
  };
  const { sigma, df } = pooledCovariance(n, n >= config.kSpread ? covariance : null, prior);
  return { C: scaled(sigma, 1 / n), df, n };
}

/** Over the cells with an ellipse, weights adding up to 1 among them; null without an anonymous one. */
function commonRegion(regions: readonly { readonly region: Region; readonly weighed: WeighedCell }[]): Region | null {
  if (!regions.some(({ weighed }) => weighed.cell.kind === "anonymous")) return null;
  const total = regions.reduce((sum, { weighed }) => sum + weighed.weight, 0);
  if (!(total > 0)) return null;
  let C: Matrix2 = { xx: 0, xy: 0, yy: 0 };
  let df = Infinity;
  for (const { region, weighed } of regions) {
    const part = scaled(region.C, (weighed.weight / total) ** 2);
    C = { xx: C.xx + part.xx, xy: C.xy + part.xy, yy: C.yy + part.yy };
    df = Math.min(df, region.df);
  }
  return { C, df, n: 0 };
}

function othersPoint(
  { x, y }: Point,
  region: Region | null,
  n: number | null,
  { quantiles, frame }: AnalysisFrame,
): MapPoint {
  const { sameMargin } = frame.config;
  if (region === null)
    return {
      x,
      y,
      reason: null,
      n: null,
      df: null,
      ellipse: null,
      balance: balanceOf(x, y, null, 0, sameMargin),
    };
  const { C, df } = region;
  return {
    x,
    y,
    reason: null,
    n,
    df,
    ellipse: ellipseOf(C, quantiles.hotelling(df)),
    balance: balanceOf(x, y, C, quantiles.twoSidedT(df), sameMargin),
  };
}

/** Self is one reading whose error is known: a circle, and normal quantiles. */
function selfPoint(scores: Scores, frame: RoundFrame): MapPoint {
  const point = pointOf(scores, frame);
  if (isReason(point)) return noPoint(point);
  const { x, y } = point;
  const { mapPriorSd, selfAlpha, level, sameMargin } = frame.config;
  const variance = mapPriorSd * mapPriorSd * (1 - selfAlpha);
  const C: Matrix2 = { xx: variance, xy: 0, yy: variance };
  return {
    x,
    y,
    reason: null,
    n: null,
    df: null,
    ellipse: ellipseOf(C, -2 * Math.log(1 - level)),
    balance: balanceOf(x, y, C, qnorm((1 + level) / 2), sameMargin),
  };
}
