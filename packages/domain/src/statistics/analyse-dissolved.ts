import { allOthersFigures, allOthersItems, weighCells } from "./all-others.ts";
import { analysisFrame } from "./analysis-frame.ts";
import { cellFigures } from "./cell-figures.ts";
import type { DissolvedRound } from "./dissolved-round.ts";
import { leaderManagerMap } from "./leader-manager-map.ts";
import { orderCompetencies } from "./order-competencies.ts";
import type { RoundAnalysis } from "./round-analysis.ts";

/**
 * Every figure of methods.md part I from a dissolved round. Pure: the same round gives the same bytes, in whatever order the rows of a
 * cell and the keys of a row come. Answers on the items' own scales; figures in report scale units.
 */
export function analyseDissolved(dissolved: DissolvedRound): RoundAnalysis {
  const { frame, self, withheld } = dissolved;
  const analysis = analysisFrame(frame, self);
  const cells = dissolved.cells.map((cell) => cellFigures(cell, analysis));
  const weighed = weighCells(dissolved.cells, cells, frame.config.groupWeights);
  const allOthers = allOthersFigures(weighed, dissolved, analysis);
  const scores: Record<string, number | null> = {};
  for (const { id } of frame.competencies) scores[id] = analysis.selfScores.get(id)?.score ?? null;
  return {
    self: scores,
    withheld: withheld.groups,
    cells,
    allOthers,
    allOthersItems: allOthersItems(weighed, analysis),
    ...orderCompetencies(
      frame.competencies.map(({ id }) => id),
      allOthers,
    ),
    map: leaderManagerMap(dissolved, weighed, scores, allOthers, analysis),
  };
}
