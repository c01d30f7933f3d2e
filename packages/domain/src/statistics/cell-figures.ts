import type { AnalysisFrame } from "./analysis-frame.ts";
import { cellAgreement } from "./cell-agreement.ts";
import type { DissolvedCell, HiddenReason } from "./dissolved-round.ts";
import { gapFigures, noGap, type MeanToCompare } from "./gap-figures.ts";
import { tallyAnswers, type ItemCounts } from "./item-counts.ts";
import { variance } from "./moments.ts";
import { pooledSpread } from "./pooled-interval.ts";
import type { ScoredCompetency } from "./rater-score.ts";
import type { CellAgreement, CellAnalysis, CellFigure, GapFigure, ItemFigure } from "./round-analysis.ts";

/** One cell's figures on every competency and usable item (methods.md 4.3 to 8). */
export function cellFigures(cell: DissolvedCell, analysis: AnalysisFrame): CellAnalysis {
  const located = analysis.competencies.map((scored) => locate(cell, scored, analysis));
  const gaps = gapFigures(
    located.filter((place) => place.reason === null),
    analysis,
  );
  const { kSpread } = analysis.frame.config;
  const comp: Record<string, CellFigure> = {};
  const items: Record<string, ItemFigure> = {};
  for (const place of located) {
    const id = place.competencyId;
    if (place.reason !== null) {
      comp[id] = { ...hidden, reason: place.reason };
      continue;
    }
    comp[id] = shownFigure(place, gaps.get(id), analysis);
    for (const { item, n, mean, counts } of place.usable) {
      items[item.id] = { n, mean, counts: n >= kSpread ? counts : null };
    }
  }
  return { key: cell.key, kind: cell.kind, n: cell.n, comp, items };
}

type Hidden = { readonly competencyId: string; readonly reason: HiddenReason };

/** A competency's mean in a cell with what its uncertainty is made of. */
type Located = MeanToCompare & {
  readonly reason: null;
  readonly n: number;
  readonly usable: readonly ItemCounts[];
  readonly spread: PublishedSpread | null;
  readonly se: number;
  readonly df: number;
};

function locate(cell: DissolvedCell, scored: ScoredCompetency, analysis: AnalysisFrame): Located | Hidden {
  const competencyId = scored.competency.id;
  const dissolved = cell.competencies[competencyId];
  if (dissolved === undefined) return { competencyId, reason: "NO_DATA" };
  if (dissolved.reason !== null) return { competencyId, reason: dissolved.reason };
  const { n, rows } = dissolved;
  const { config, scale } = analysis.frame;
  const { answers, scores } = tallyAnswers(rows, scored.items, scale);
  const usable = answers.filter((each) => each.n >= cell.kCell);
  let sum = 0;
  for (const each of usable) sum += each.mean;
  const spread = n >= config.kSpread ? publishedSpread(scores, usable) : null;
  const { se, df } = pooledSpread(
    n,
    spread === null ? null : spread.sd,
    analysis.priorSd(competencyId),
    config.priorDf,
  );
  const part = se * se;
  return {
    competencyId,
    reason: null,
    mean: sum / usable.length,
    variance: part,
    denominator: (part * part) / df,
    n,
    usable,
    spread,
    se,
    df,
  };
}

type PublishedSpread = {
  readonly sd: number;
  readonly min: number;
  readonly max: number;
  readonly agreement: CellAgreement;
};

/** SD, range and agreement, from kSpread raters on (methods.md 7.1). Sorted scores make the sums independent of the raters' order. */
function publishedSpread(scores: number[], usable: readonly ItemCounts[]): PublishedSpread {
  scores.sort((a, b) => a - b);
  return {
    sd: Math.sqrt(variance(scores)),
    min: scores[0] ?? NaN,
    max: scores.at(-1) ?? NaN,
    agreement: cellAgreement(usable),
  };
}

/** Written out, because one object literal is several times as fast as objects spread into each other. */
function shownFigure(place: Located, gap: GapFigure | undefined, analysis: AnalysisFrame): CellFigure {
  const { mean, n, spread, se, df } = place;
  const usableItems = place.usable.map(({ item }) => item.id);
  const half = n > 1 ? analysis.quantiles.twoSidedT(df) * se : null;
  const own = analysis.selfScores.get(place.competencyId);
  const { gap: difference, gapSe, gapDf, t, p, pAdj, gapClass } = gap ?? noGap;
  return {
    mean,
    n,
    reason: null,
    usableItems,
    sd: spread === null ? null : spread.sd,
    min: spread === null ? null : spread.min,
    max: spread === null ? null : spread.max,
    se,
    df,
    lower: half === null ? null : mean - half,
    upper: half === null ? null : mean + half,
    agreement: spread === null ? null : spread.agreement,
    gap: difference,
    gapSe,
    gapDf,
    t,
    p,
    pAdj,
    gapClass,
    itemSetsDiffer: own === undefined ? null : differ(own.items, usableItems),
  };
}

const hidden: CellFigure = {
  mean: null,
  n: null,
  reason: null,
  usableItems: null,
  sd: null,
  min: null,
  max: null,
  se: null,
  df: null,
  lower: null,
  upper: null,
  agreement: null,
  ...noGap,
  itemSetsDiffer: null,
};

/** Both lists are in item order. */
function differ(self: readonly string[], usable: readonly string[]): boolean {
  return self.length !== usable.length || self.some((item, index) => item !== usable[index]);
}
