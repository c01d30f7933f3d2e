import type { AnalysisFrame } from "./analysis-frame.ts";
import { cellAgreement } from "./cell-agreement.ts";
import type { DissolvedCell } from "./dissolved-round.ts";
import { gapFigures, noGap, type MeanToCompare } from "./gap-figures.ts";
import { itemCounts, rawMean, type ItemCounts } from "./item-counts.ts";
import { mean, variance } from "./moments.ts";
import { pooledSpread } from "./pooled-interval.ts";
import { raterMean, type ScoredCompetency } from "./rater-score.ts";
import type { CellAnalysis, CellFigure, GapFigure, ItemFigure } from "./round-analysis.ts";
import type { AnswerRow, RoundFrame } from "./round-input.ts";
import { onReportScale } from "./score-item.ts";

type Location = Omit<CellFigure, keyof GapFigure>;

/** One cell's figures on every competency and usable item (methods.md 4.3 to 8). */
export function cellFigures(cell: DissolvedCell, analysis: AnalysisFrame): CellAnalysis {
  const located = analysis.competencies.map((scored) => ({
    id: scored.competency.id,
    ...locate(cell, scored, analysis),
  }));
  const means = located.flatMap(({ id, figure }): readonly MeanToCompare[] => {
    if (figure.mean === null || figure.se === null || figure.df === null) return [];
    const part = figure.se * figure.se;
    return [
      {
        competencyId: id,
        mean: figure.mean,
        variance: part,
        denominator: (part * part) / figure.df,
      },
    ];
  });
  const gaps = gapFigures(means, analysis);
  const comp: Record<string, CellFigure> = {};
  const items: Record<string, ItemFigure> = {};
  for (const { id, figure, usable } of located) {
    const gap = gaps.get(id);
    comp[id] = {
      ...figure,
      ...(gap ?? noGap),
      itemSetsDiffer: gap === undefined ? null : figure.itemSetsDiffer,
    };
    for (const answers of usable) items[answers.item.id] = itemFigure(answers, analysis.frame);
  }
  return { key: cell.key, kind: cell.kind, n: cell.n, comp, items };
}

function locate(
  cell: DissolvedCell,
  scored: ScoredCompetency,
  analysis: AnalysisFrame,
): { readonly figure: Location; readonly usable: readonly ItemCounts[] } {
  const { id } = scored.competency;
  const dissolved = cell.competencies[id] ?? { reason: "NO_DATA", n: 0, rows: [] };
  if (dissolved.reason !== null) return { figure: { ...nothing, reason: dissolved.reason }, usable: [] };
  const { n, rows } = dissolved;
  const usable = scored.items.map((item) => itemCounts(rows, item)).filter((answers) => answers.n >= cell.kCell);
  const centre = mean(usable.map((answers) => itemMean(answers, analysis.frame)));
  const spread = n >= analysis.frame.config.kSpread ? publishedSpread(rows, scored, usable, analysis.frame) : noSpread;
  const { se, df } = pooledSpread(n, spread.sd, analysis.priorSd(id), analysis.frame.config.priorDf);
  const half = n > 1 ? analysis.quantiles.twoSidedT(df) * se : null;
  const usableItems = usable.map(({ item }) => item.id);
  const figure: Location = {
    mean: centre,
    n,
    reason: null,
    usableItems,
    ...spread,
    se,
    df,
    lower: half === null ? null : centre - half,
    upper: half === null ? null : centre + half,
    itemSetsDiffer: differ(analysis.selfScores.get(id)?.items, usableItems),
  };
  return { figure, usable };
}

const noSpread = { sd: null, min: null, max: null, agreement: null };

const nothing: Location = {
  mean: null,
  n: null,
  reason: null,
  usableItems: null,
  ...noSpread,
  se: null,
  df: null,
  lower: null,
  upper: null,
  itemSetsDiffer: null,
};

/** SD, range and agreement, from kSpread raters on (methods.md 7.1). Sorted scores make the sums independent of the raters' order. */
function publishedSpread(
  rows: readonly AnswerRow[],
  scored: ScoredCompetency,
  usable: readonly ItemCounts[],
  frame: RoundFrame,
): Pick<CellFigure, "sd" | "min" | "max" | "agreement"> {
  const scores = rows.map((row) => raterMean(row, scored.items, frame)).sort((a, b) => a - b);
  return {
    sd: Math.sqrt(variance(scores)),
    min: scores[0] ?? null,
    max: scores.at(-1) ?? null,
    agreement: cellAgreement(usable),
  };
}

function itemMean(answers: ItemCounts, frame: RoundFrame): number {
  return onReportScale(answers.item, frame.scale, rawMean(answers));
}

function itemFigure(answers: ItemCounts, frame: RoundFrame): ItemFigure {
  const { n, counts } = answers;
  return { n, mean: itemMean(answers, frame), counts: n >= frame.config.kSpread ? counts : null };
}

/** Both lists are in item order. */
function differ(self: readonly string[] | undefined, usable: readonly string[]): boolean | null {
  if (self === undefined) return null;
  return self.length !== usable.length || self.some((item, index) => item !== usable[index]);
}
