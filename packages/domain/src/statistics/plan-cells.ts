import type { CellPlan, PlannedCell } from "./dissolved-round.ts";
import { planGroups } from "./plan.ts";
import { isValidFor, scoredCompetencies } from "./rater-score.ts";
import type { ValidRater, ValidRound } from "./round-input.ts";

/**
 * Who is shown together (methods.md 4): respondents only, one cell per identified group other than self, anonymous groups by `plan`.
 * Made once per round and used for every list that is made from it.
 */
export function planCells(round: ValidRound): CellPlan {
  const { identifiedGroups, anonymousGroups, k, remainder, absorbPreference } = round.config;
  const competencies = scoredCompetencies(round);
  const respondents = new Map<string, string[]>();
  for (const rater of round.raters) {
    if (!isRespondent(rater, competencies)) continue;
    const members = respondents.get(rater.group);
    if (members === undefined) respondents.set(rater.group, [rater.id]);
    else members.push(rater.id);
  }
  const identified = identifiedGroups.filter((group) => group !== "self" && respondents.has(group));
  const counts = Object.fromEntries(anonymousGroups.map((group) => [group, respondents.get(group)?.length ?? 0]));
  const { cells, withheld } = planGroups(anonymousGroups, counts, k, remainder, absorbPreference);
  // Rater ids in the order of the input, so that a cell made of several groups does not list one group after the other.
  const ofGroups = (groups: readonly string[]): readonly string[] => {
    const members = new Set(groups.flatMap((group) => respondents.get(group) ?? []));
    return round.raters.flatMap(({ id }) => (members.has(id) ? [id] : []));
  };
  const cell = (kind: PlannedCell["kind"], groups: readonly string[], kCell: number): PlannedCell => ({
    key: groups.join("+"),
    kind,
    groups,
    kCell,
    raters: ofGroups(groups),
  });
  return {
    cells: [
      ...identified.map((group) => cell("identified", [group], 1)),
      ...cells.map((groups) => cell("anonymous", groups, k)),
    ],
    withheld,
    withheldRaters: ofGroups(withheld),
  };
}

function isRespondent(rater: ValidRater, competencies: ReturnType<typeof scoredCompetencies>): boolean {
  return competencies.some((competency) => isValidFor(rater.answers, competency));
}
