import type { Finding } from "../finding.ts";
import { comparedCompetencies, largestClear } from "./clear-gaps.ts";
import type { ComparedCompetency } from "./clear-gaps.ts";
import { find } from "./rule.ts";
import type { FindingRule } from "./rule.ts";
import { ofCompetency } from "./references.ts";

/** From this share of proven agreement on, the two views are said to largely agree. */
const agreeFrom = 0.6;

/** The largest clear difference each way; else that both largely agree; else that the answers do not settle it. */
export const differenceRule: FindingRule = (source) => {
  const compared = comparedCompetencies(source);
  if (compared.length === 0) {
    const othersShown = source.figures.order.length > 0;
    return [find("difference", othersShown ? "difference-no-self" : "difference-not-shown", {}, [])];
  }
  const clear: Finding[] = [];
  const youHigher = largestClear(compared, "self_higher");
  if (youHigher !== undefined)
    clear.push(find("difference", "difference-you-higher", readings(youHigher), refs(youHigher)));
  const othersHigher = largestClear(compared, "self_lower");
  if (othersHigher !== undefined)
    clear.push(find("difference", "difference-others-higher", readings(othersHigher), refs(othersHigher)));
  return clear.length > 0 ? clear : [withoutClear(compared)];
};

function withoutClear(compared: readonly ComparedCompetency[]): Finding {
  const similar = compared.filter(({ gap }) => gap.gapClass === "similar").length;
  const all = compared.flatMap(refs);
  if (similar >= agreeFrom * compared.length)
    return find("difference", "difference-agree", { similar, of: compared.length }, all);
  const unnoticed = Math.max(...compared.map(({ gap }) => gap.unnoticed));
  return find("difference", "difference-unsettled", { unnoticed }, all);
}

function readings({ id, self, others }: ComparedCompetency) {
  return { competency: id, self, others };
}

function refs({ id }: ComparedCompetency) {
  return [ofCompetency(id, "self"), ofCompetency(id, "others")];
}
