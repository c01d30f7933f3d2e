import { quantilesAt, type Quantiles } from "./quantiles.ts";
import { answerTo, isValidFor, raterMean, scoredCompetencies, type ScoredCompetency } from "./rater-score.ts";
import type { AnswerRow, RoundFrame } from "./round-input.ts";

/** The subject's score on a competency and the items it is made of. */
export type SelfScore = { readonly score: number; readonly items: readonly string[] };

/** What every part of one analysis needs. */
export type AnalysisFrame = {
  readonly frame: RoundFrame;
  readonly competencies: readonly ScoredCompetency[];
  readonly quantiles: Quantiles;
  /** By competency id; without an entry the subject has no score there (NO_DATA). */
  readonly selfScores: ReadonlyMap<string, SelfScore>;
  readonly priorSd: (competencyId: string) => number;
};

export function analysisFrame(frame: RoundFrame, self: AnswerRow | null): AnalysisFrame {
  const competencies = scoredCompetencies(frame);
  const selfScores = new Map<string, SelfScore>();
  if (self !== null) {
    for (const scored of competencies) {
      if (!isValidFor(self, scored)) continue;
      const items = scored.items.flatMap(({ id }) => (answerTo(self, id) === undefined ? [] : [id]));
      selfScores.set(scored.competency.id, { score: raterMean(self, scored.items, frame), items });
    }
  }
  const { priorSd, level } = frame.config;
  return {
    frame,
    competencies,
    quantiles: quantilesAt(level),
    selfScores,
    priorSd: (competencyId) =>
      typeof priorSd === "number" ? priorSd : (priorSd[competencyId] ?? 0.18 * (frame.scale.max - frame.scale.min)),
  };
}
