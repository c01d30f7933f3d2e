import type { AnalysisFrame } from "./analysis-frame.ts";
import { benjaminiHochberg } from "./benjamini-hochberg.ts";
import { classifyGap } from "./classify-gap.ts";
import { testGap } from "./gap-test.ts";
import type { GapFigure } from "./round-analysis.ts";

export const noGap: GapFigure = {
  gap: null,
  gapSe: null,
  gapDf: null,
  t: null,
  p: null,
  pAdj: null,
  gapClass: null,
};

/** A mean with its sampling variance and Satterthwaite denominator, on one competency. */
export type MeanToCompare = {
  readonly competencyId: string;
  readonly mean: number;
  readonly variance: number;
  readonly denominator: number;
};

/**
 * Self minus the given means, tested and classified as one list (methods.md 8.2 to 8.4): the adjusted p values are those of this list.
 * Competencies without a self score have no gap.
 */
export function gapFigures(means: readonly MeanToCompare[], analysis: AnalysisFrame): ReadonlyMap<string, GapFigure> {
  const { selfScores, priorSd, frame } = analysis;
  const tested = means.flatMap((entry) => {
    const self = selfScores.get(entry.competencyId);
    if (self === undefined) return [];
    const gap = self.score - entry.mean;
    const vSelf = priorSd(entry.competencyId) ** 2 * (1 - frame.config.selfAlpha);
    return [{ id: entry.competencyId, gap, ...testGap(gap, vSelf, entry.variance, entry.denominator) }];
  });
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  const figures = new Map<string, GapFigure>();
  for (const [index, { id, gap, se, df, t, p }] of tested.entries()) {
    const pAdj = adjusted[index] ?? 1;
    figures.set(id, {
      gap,
      gapSe: se,
      gapDf: df,
      t,
      p,
      pAdj,
      gapClass: classifyGap(gap, se, df, pAdj, frame.config),
    });
  }
  return figures;
}
