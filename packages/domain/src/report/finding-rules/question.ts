import { comparedCompetencies, largestClear } from "./clear-gaps.ts";
import { pulls } from "./axes.ts";
import { find } from "./rule.ts";
import type { FindingRule, FindingSource } from "./rule.ts";
import { ofAxis, ofCompetency, ofMap } from "./references.ts";
import { sharedStrengths } from "./strengths.ts";

/** One question to start the debrief with, from what stands out most; there is always one. */
export const questionRule: FindingRule = (source) => [
  aboutDifference(source, "self_higher") ??
    aboutRole(source) ??
    aboutDifference(source, "self_lower") ??
    aboutBalance(source) ??
    aboutStrength(source) ??
    find("question", source.figures.order.length > 0 ? "question-open" : "question-unanswered", {}, []),
];

function aboutDifference(source: FindingSource, direction: "self_higher" | "self_lower") {
  const largest = largestClear(comparedCompetencies(source), direction);
  if (largest === undefined) return null;
  const refs = [ofCompetency(largest.id, "self"), ofCompetency(largest.id, "others")];
  const key = direction === "self_higher" ? "question-you-higher" : "question-others-higher";
  return find("question", key, { competency: largest.id }, refs);
}

function aboutRole({ figures }: FindingSource) {
  const [pull] = pulls(figures.axes);
  if (pull === undefined) return null;
  const refs = [ofAxis(pull.axis, "others"), ofAxis(pull.axis, "role-need")];
  return find("question", "question-role", { axis: pull.axis, towards: pull.towards }, refs);
}

function aboutBalance({ figures: { map } }: FindingSource) {
  if (map.others.kind === "withheld") return null;
  const { leaning } = map.others.balance;
  if (leaning !== "leadership" && leaning !== "management") return null;
  const missing = leaning === "leadership" ? "management" : "leadership";
  return find("question", "question-balance", { missing }, [ofMap("others")]);
}

function aboutStrength(source: FindingSource) {
  const [strength] = sharedStrengths(source);
  if (strength === undefined) return null;
  const refs = [ofCompetency(strength.id, "others")];
  return find("question", "question-strength", { competency: strength.id }, refs);
}
