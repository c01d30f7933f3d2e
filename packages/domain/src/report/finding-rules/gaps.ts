import type { GapClass } from "../../statistics/round-analysis.ts";
import type { Finding } from "../finding.ts";
import { comparedCompetencies } from "./clear-gaps.ts";
import { find } from "./rule.ts";
import type { FindingRule, FindingSource } from "./rule.ts";
import { ofCompetency } from "./references.ts";

/** How the differences fall into the three bands, how many of the clear ones chance explains, and how much could go unnoticed. */
export const gapsRule: FindingRule = (source) => {
  const compared = comparedCompetencies(source);
  if (compared.length === 0) return [];
  const count = (gapClass: GapClass): number => compared.filter(({ gap }) => gap.gapClass === gapClass).length;
  const refs = compared.flatMap(({ id }) => [ofCompetency(id, "self"), ofCompetency(id, "others")]);
  const counts = {
    youHigher: count("self_higher"),
    othersHigher: count("self_lower"),
    similar: count("similar"),
    unclear: count("unclear"),
  };
  const found: Finding[] = [find("gaps", "gaps-counted", counts, refs)];
  if (counts.youHigher + counts.othersHigher > 0) found.push(find("gaps", "gaps-chance", {}, refs));
  if (counts.unclear > 0) {
    const unclear = compared.filter(({ gap }) => gap.gapClass === "unclear");
    const unnoticed = Math.max(...unclear.map(({ gap }) => gap.unnoticed));
    found.push(find("gaps", "gaps-unnoticed", { unnoticed }, refs));
  }
  return [...found, ...opposed(source)];
};

/** Where one cell clearly sees the subject higher and another clearly lower than the subject does. */
function opposed({ figures }: FindingSource): readonly Finding[] {
  return figures.competencies.flatMap(({ id, cells }) => {
    const withClass = (gapClass: GapClass): string[] =>
      cells.filter((cell) => cell.kind === "shown" && cell.gap?.gapClass === gapClass).map((cell) => cell.cell);
    const above = withClass("self_lower");
    const below = withClass("self_higher");
    if (above.length === 0 || below.length === 0) return [];
    const refs = ["self", ...above, ...below].map((of) => ofCompetency(id, of));
    return [find("gaps", "gaps-opposed", { competency: id, above, below }, refs)];
  });
}
