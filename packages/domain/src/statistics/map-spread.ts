import type { MapSpread } from "./dissolved-round.ts";
import { covariance, variance } from "./moments.ts";
import { need } from "./need.ts";
import { isValidFor, raterMean, type ScoredCompetency } from "./rater-score.ts";
import type { AnswerRow, RoundFrame, StatisticsCluster } from "./round-input.ts";

type Point = { readonly x: number; readonly y: number };

/**
 * How the map points of single raters scatter in a cell (methods.md 10.2). A rater is map-valid with enough valid competencies in both
 * clusters; the point is the mean of the valid scores per cluster. Kept only as a figure of the whole cell: the count from kCell on,
 * the covariance from kSpread on.
 */
export function mapSpread(
  rows: readonly AnswerRow[],
  competencies: readonly ScoredCompetency[],
  kCell: number,
  frame: RoundFrame,
): MapSpread {
  const management = competencies.filter(({ competency }) => competency.cluster === "management");
  const leadership = competencies.filter(({ competency }) => competency.cluster === "leadership");
  const points: Point[] = [];
  for (const row of rows) {
    const x = clusterMean(row, management, frame);
    const y = clusterMean(row, leadership, frame);
    if (x !== null && y !== null) points.push({ x, y });
  }
  if (points.length < kCell) return { n: 0, covariance: null };
  if (points.length < frame.config.kSpread) return { n: points.length, covariance: null };
  // Sorted, so that the sums do not depend on the order of the raters.
  points.sort((a, b) => a.x - b.x || a.y - b.y);
  const x = points.map((point) => point.x);
  const y = points.map((point) => point.y);
  return {
    n: points.length,
    covariance: { xx: variance(x), xy: covariance(x, y), yy: variance(y) },
  };
}

function clusterMean(row: AnswerRow, cluster: readonly ScoredCompetency[], frame: RoundFrame): number | null {
  if (cluster.length === 0) return null;
  let sum = 0;
  let valid = 0;
  for (const scored of cluster) {
    if (!isValidFor(row, scored)) continue;
    sum += raterMean(row, scored.items, frame);
    valid += 1;
  }
  return valid >= need(frame.config.minClusterShare, cluster.length) ? sum / valid : null;
}

/** The share of a cluster that a point needs, as a count; 0 when the cluster has no competency. */
export function clusterNeed(frame: RoundFrame, cluster: StatisticsCluster): number {
  const size = frame.competencies.filter((competency) => competency.cluster === cluster).length;
  return size === 0 ? 0 : need(frame.config.minClusterShare, size);
}
