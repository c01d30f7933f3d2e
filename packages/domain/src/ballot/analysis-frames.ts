import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import type { RoundPolicy } from "../round/policy.ts";
import type { RoundFrame, StatisticsCluster } from "../statistics/round-input.ts";
import { validateFrame } from "../statistics/validate-round.ts";

/** The lists of a questionnaire that the statistics look at, each as a round of its own. */
export type AnalysisList = "competencies" | "axes" | "watchOuts";

/**
 * A questionnaire as the statistics see it, by the policy of the round. Axes and watch-outs are lists of single items on their own
 * scale: one competency each, with one item of the same id. The common ground is on no side of the map.
 */
export function framesOf(
  content: QuestionnaireContent,
  policy: RoundPolicy,
): Readonly<Record<AnalysisList, RoundFrame>> {
  const { identifiedGroups, anonymousGroups, k, kSpread, remainder, absorbPreference } = policy;
  const config = { identifiedGroups, anonymousGroups, k, kSpread, remainder, absorbPreference };
  const singles = (
    parts: readonly { readonly id: string }[],
    scale: { readonly min: number; readonly max: number },
  ): RoundFrame =>
    validateFrame({
      scale: { min: scale.min, max: scale.max },
      competencies: parts.map(({ id }) => ({ id, items: [id] })),
      items: parts.map(({ id }) => ({ id, competency: id })),
      config,
    });
  const itemsOf = (competencyId: string) =>
    content.items.filter((item) => item.competencyId === competencyId).map((item) => item.id);
  return {
    competencies: validateFrame({
      scale: { min: content.scale.min, max: content.scale.max },
      competencies: content.competencies.map(({ id, cluster }) => ({
        id,
        cluster: onMap(cluster),
        items: itemsOf(id),
      })),
      items: content.items.map(({ id, competencyId, reverse }) => ({
        id,
        competency: competencyId,
        reverse,
      })),
      config,
    }),
    axes: singles(content.axes, content.axisScale),
    watchOuts: singles(content.watchOuts, content.watchOutScale),
  };
}

function onMap(cluster: string): StatisticsCluster | null {
  return cluster === "leadership" || cluster === "management" ? cluster : null;
}
