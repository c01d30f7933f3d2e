import type { AnalysisFrame } from "./analysis-frame.ts";
import { benjaminiHochberg } from "./benjamini-hochberg.ts";
import { classifyGap } from "./classify-gap.ts";
import { testGap, type GapTest } from "./gap-test.ts";
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
  const ids: string[] = [];
  const gaps: number[] = [];
  const tests: GapTest[] = [];
  for (const { competencyId, mean, variance, denominator } of means) {
    const self = selfScores.get(competencyId);
    if (self === undefined) continue;
    const gap = self.score - mean;
    const prior = priorSd(competencyId);
    ids.push(competencyId);
    gaps.push(gap);
    tests.push(testGap(gap, prior * prior * (1 - frame.config.selfAlpha), variance, denominator));
  }
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p));
  const figures = new Map<string, GapFigure>();
  for (const [index, { se, df, t, p }] of tests.entries()) {
    const gap = gaps[index] ?? NaN;
    const pAdj = adjusted[index] ?? 1;
    const gapClass = classifyGap(gap, se, df, pAdj, frame.config);
    figures.set(ids[index] ?? "", { gap, gapSe: se, gapDf: df, t, p, pAdj, gapClass });
  }
  return figures;
}
