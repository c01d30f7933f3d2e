import type { AnalysisFrame } from "./analysis-frame.ts";
import type { DissolvedCell, DissolvedRound } from "./dissolved-round.ts";
import { atLeast } from "./epsilon.ts";
import { gapFigures, noGap, type MeanToCompare } from "./gap-figures.ts";
import { weightedVariance } from "./gap-test.ts";
import type {
  AllOthersFigure,
  CellAnalysis,
  CellFigure,
  GapClass,
  GapFigure,
  JohariLabel,
  Level,
} from "./round-analysis.ts";

/** A published cell with its weight: the mean of its groups' weights (methods.md 6). */
export type WeighedCell = { readonly cell: CellAnalysis; readonly weight: number };

export function weighCells(
  dissolved: readonly DissolvedCell[],
  cells: readonly CellAnalysis[],
  weights: Readonly<Record<string, number>>,
): readonly WeighedCell[] {
  return cells.flatMap((cell, index) => {
    const groups = dissolved[index]?.groups ?? [];
    const total = groups.reduce((sum, group) => sum + (weights[group] ?? 1), 0);
    return [{ cell, weight: total / groups.length }];
  });
}

type AllOthersMean = MeanToCompare & {
  readonly cells: readonly string[];
  readonly se: number;
  readonly df: number;
  readonly lower: number;
  readonly upper: number;
};

/** The figure "all others" on every competency (methods.md 6, 8, 9). */
export function allOthersFigures(
  cells: readonly WeighedCell[],
  dissolved: DissolvedRound,
  analysis: AnalysisFrame,
): Readonly<Record<string, AllOthersFigure>> {
  const means = new Map<string, AllOthersMean>();
  for (const { competency } of analysis.competencies) {
    const figure = allOthersMean(competency.id, cells, analysis);
    if (figure !== null) means.set(competency.id, figure);
  }
  const gaps = gapFigures([...means.values()], analysis);
  const figures: Record<string, AllOthersFigure> = {};
  for (const { competency } of analysis.competencies) {
    const { id } = competency;
    const figure = means.get(id);
    figures[id] = figure === undefined ? hidden(id, dissolved) : shownFigure(figure, gaps.get(id) ?? noGap, analysis);
  }
  return figures;
}

function allOthersMean(id: string, cells: readonly WeighedCell[], analysis: AnalysisFrame): AllOthersMean | null {
  const used = cells.flatMap(({ cell, weight }) => {
    const figure = cell.comp[id];
    return figure === undefined || !isShown(figure) ? [] : [{ cell, weight, figure }];
  });
  if (!used.some(({ cell }) => cell.kind === "anonymous")) return null;
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) return null;
  const mean = used.reduce((sum, { weight, figure }) => sum + weight * figure.mean, 0) / total;
  const { variance, denominator } = weightedVariance(
    used.map(({ weight, figure }) => ({
      w: weight,
      v: figure.se * figure.se,
      n: 1,
      df: figure.df,
    })),
  );
  const se = Math.sqrt(variance);
  const df = (variance * variance) / denominator;
  const half = analysis.quantiles.twoSidedT(df) * se;
  return {
    competencyId: id,
    mean,
    variance,
    denominator,
    cells: used.map(({ cell }) => cell.key),
    se,
    df,
    lower: mean - half,
    upper: mean + half,
  };
}

function isShown(
  figure: CellFigure,
): figure is CellFigure & { readonly mean: number; readonly se: number; readonly df: number } {
  return figure.mean !== null && figure.se !== null && figure.df !== null;
}

/** SUPPRESSED when any anonymous rater is valid for the competency, in a cell or withheld; else NO_DATA. */
function hidden(id: string, { cells, withheld }: DissolvedRound): AllOthersFigure {
  const inCell = cells.some(
    ({ kind, competencies }) =>
      kind === "anonymous" && competencies[id] !== undefined && competencies[id].reason !== "NO_DATA",
  );
  return {
    mean: null,
    reason: inCell || withheld.competencies.includes(id) ? "SUPPRESSED" : "NO_DATA",
    cells: null,
    se: null,
    df: null,
    lower: null,
    upper: null,
    ...noGap,
    othersLevel: null,
    selfLevel: null,
    label: null,
  };
}

function shownFigure(figure: AllOthersMean, gap: GapFigure, { frame, selfScores }: AnalysisFrame): AllOthersFigure {
  const { mean, cells, se, df, lower, upper } = figure;
  const { refLevel } = frame.config;
  const othersLevel: Level = atLeast(lower, refLevel) ? "high" : atLeast(upper, refLevel) ? "near" : "low";
  const self = selfScores.get(figure.competencyId)?.score;
  const selfLevel = self === undefined ? null : atLeast(self, refLevel) ? "high" : "low";
  const label = gap.gapClass === null || selfLevel === null ? null : johariLabel(gap.gapClass, selfLevel, othersLevel);
  return { mean, reason: null, cells, se, df, lower, upper, ...gap, othersLevel, selfLevel, label };
}

/** First rule that fits (methods.md 9). */
function johariLabel(gapClass: GapClass, selfLevel: "high" | "low", othersLevel: Level): JohariLabel {
  if (gapClass === "self_higher") return "blind_spot";
  if (gapClass === "self_lower") return "hidden_strength";
  if (selfLevel === "high" && othersLevel === "high") return "agreed_strength";
  if (selfLevel === "low" && othersLevel === "low") return "agreed_need";
  return "not_clear";
}

/** "All others" per item, over cells where the item is usable and its competency shown; at least one of them anonymous. */
export function allOthersItems(
  cells: readonly WeighedCell[],
  analysis: AnalysisFrame,
): Readonly<Record<string, number>> {
  const means: Record<string, number> = {};
  for (const { id } of analysis.frame.items) {
    let sum = 0;
    let total = 0;
    let anonymous = false;
    for (const { cell, weight } of cells) {
      const figure = cell.items[id];
      if (figure === undefined) continue;
      sum += weight * figure.mean;
      total += weight;
      anonymous ||= cell.kind === "anonymous";
    }
    if (anonymous && total > 0) means[id] = sum / total;
  }
  return means;
}
