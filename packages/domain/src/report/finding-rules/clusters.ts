import type { Cluster } from "../../questionnaire/questionnaire.ts";
import type { Finding } from "../finding.ts";
import { find } from "./rule.ts";
import type { FindingRule, FindingSource } from "./rule.ts";
import { ofCompetency } from "./references.ts";

/** What stands out inside each cluster, and the common ground of both jobs. */
export const clustersRule: FindingRule = (source) => [
  ...standOut(source, "leadership"),
  ...standOut(source, "management"),
  ...commonGround(source),
];

function standOut(source: FindingSource, cluster: "leadership" | "management"): readonly Finding[] {
  const ids = idsOf(source, cluster);
  const ordered = source.figures.order.filter((id) => ids.includes(id));
  const [first, second] = ordered;
  if (first === undefined || second === undefined) return [];
  if (isClearlyAbove(source, first, second)) {
    const refs = [ofCompetency(first, "others"), ofCompetency(second, "others")];
    return [find("clusters", "cluster-highest", { cluster, competency: first }, refs)];
  }
  const refs = ordered.map((id) => ofCompetency(id, "others"));
  return [find("clusters", "cluster-close", { cluster }, refs)];
}

/** Whether the order holds a step that is more than chance between the two (methods.md 15.3). */
function isClearlyAbove({ figures }: FindingSource, upper: string, lower: string): boolean {
  const between = figures.closeToNext.slice(figures.order.indexOf(upper), figures.order.indexOf(lower));
  return between.includes(false);
}

function commonGround(source: FindingSource): readonly Finding[] {
  const ids = idsOf(source, "common");
  const levels = source.figures.competencies
    .filter((figure) => ids.includes(figure.id))
    .flatMap(({ id, others }) => (others.kind === "shown" ? [{ id, level: others.level }] : []));
  const low = levels.filter(({ level }) => level === "low").map(({ id }) => id);
  const refs = levels.map(({ id }) => ofCompetency(id, "others"));
  if (low.length > 0) return [find("clusters", "common-low", { competencies: low }, refs)];
  if (levels.length === 0 || levels.some(({ level }) => level !== "high")) return [];
  const competencies = levels.map(({ id }) => id);
  return [find("clusters", "common-strength", { competencies }, refs)];
}

function idsOf({ questionnaire }: FindingSource, cluster: Cluster): readonly string[] {
  return questionnaire.content.competencies
    .filter((competency) => competency.cluster === cluster)
    .map((competency) => competency.id);
}
