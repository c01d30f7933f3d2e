import { analyseDissolved } from "./analyse-dissolved.ts";
import { dissolveKnowingWithheld } from "./dissolve-round.ts";
import type { RoundAnalysis, RoundAnalysisWithRaters } from "./round-analysis.ts";
import type { Round } from "./round-input.ts";
import { validateRound } from "./validate-round.ts";

/**
 * The whole of methods.md part I for one round: `analyseDissolved` of the dissolved, validated round, with the rater ids of each cell.
 * Figures in report scale units, full precision. Throws `InvalidInput` naming the place of what is wrong.
 */
export function runRound(round: Round): RoundAnalysisWithRaters {
  const { dissolved, plan } = dissolveKnowingWithheld(validateRound(round));
  const analysis = analyseDissolved(dissolved);
  return {
    ...analysis,
    cells: analysis.cells.map((cell, index) => ({ ...cell, raters: plan.cells[index]?.raters ?? [] })),
  };
}

/** The same without any rater id: what may leave the process (contract.md, analysis). */
export function withoutRaters(analysis: RoundAnalysisWithRaters): RoundAnalysis {
  return { ...analysis, cells: analysis.cells.map(({ raters: _, ...cell }) => cell) };
}
