import type { MapSpread } from "./dissolved-round.ts";
import { covariance, variance } from "./moments.ts";
import { need } from "./need.ts";
import { raterMean, type ScoredCompetency } from "./rater-score.ts";
import type { RaterSheet } from "./rater-sheet.ts";
import type { RoundFrame, StatisticsCluster } from "./round-input.ts";

type Point = { readonly x: number; readonly y: number };

/**
 * How the map points of single raters scatter in a cell (methods.md 10.2). A rater is map-valid with enough valid competencies in both
 * clusters; the point is the mean of the valid scores per cluster. Kept only as a figure of the whole cell: the count from kCell on,
 * the covariance from kSpread on.
 */
export function mapSpread(
  sheets: readonly RaterSheet[],
  competencies: readonly ScoredCompetency[],
  kCell: number,
  frame: RoundFrame,
): MapSpread {
  const points: Point[] = [];
  for (const sheet of sheets) {
    const x = clusterMean(sheet, "management", competencies, frame);
    const y = x === null ? null : clusterMean(sheet, "leadership", competencies, frame);
    if (x !== null && y !== null) points.push({ x, y });
  }
  const n = points.length;
  if (n < kCell) return { n: 0, covariance: null };
  if (n < frame.config.kSpread) return { n, covariance: null };
  // Sorted, so that the sums do not depend on the order of the raters.
  points.sort((a, b) => a.x - b.x || a.y - b.y);
  const x = points.map((point) => point.x);
  const y = points.map((point) => point.y);
  return { n, covariance: { xx: variance(x), xy: covariance(x, y), yy: variance(y) } };
}

function clusterMean(
  { parts }: RaterSheet,
  cluster: StatisticsCluster,
  competencies: readonly ScoredCompetency[],
  frame: RoundFrame,
): number | null {
  let size = 0;
  let valid = 0;
  let sum = 0;
  for (let index = 0; index < competencies.length; index += 1) {
    const scored = competencies[index];
    const part = parts[index];
    if (scored === undefined || part === undefined || scored.competency.cluster !== cluster) continue;
    size += 1;
    if (!part.isValid) continue;
    sum += raterMean(part.row, scored.items, frame);
    valid += 1;
  }
  return size > 0 && valid >= need(frame.config.minClusterShare, size) ? sum / valid : null;
}

/** The share of a cluster that a point needs, as a count; 0 when the cluster has no competency. */
export function clusterNeed(frame: RoundFrame, cluster: StatisticsCluster): number {
  const size = frame.competencies.filter((competency) => competency.cluster === cluster).length;
  return size === 0 ? 0 : need(frame.config.minClusterShare, size);
}
