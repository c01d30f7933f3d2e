import type { CellPlan, PlannedCell } from "./dissolved-round.ts";
import { planGroups } from "./plan.ts";
import { scoredCompetencies } from "./rater-score.ts";
import { raterSheet, type RaterSheet } from "./rater-sheet.ts";
import type { RoundConfig, ValidRound } from "./round-input.ts";

/**
 * Who is shown together (methods.md 4): respondents only, one cell per identified group other than self, anonymous groups by `plan`.
 * Made once per round and used for every list that is made from it. `asked` names groups that were invited, whoever of them answered.
 */
export function planCells(round: ValidRound, asked: readonly string[] = []): CellPlan {
  const competencies = scoredCompetencies(round);
  return planSheets(
    round.raters.map((rater) => raterSheet(rater, competencies)),
    round.config,
    asked,
  );
}

/** `planCells` for forms that are at hand. */
export function planSheets(
  sheets: readonly RaterSheet[],
  config: RoundConfig,
  asked: readonly string[] = [],
): CellPlan {
  const { identifiedGroups, anonymousGroups, k, remainder, absorbPreference } = config;
  const respondents = sheets.filter(({ isRespondent }) => isRespondent);
  const counts: Record<string, number> = {};
  for (const { group } of respondents) counts[group] = (counts[group] ?? 0) + 1;
  const identified = identifiedGroups.filter((group) => group !== "self" && counts[group] !== undefined);
  const { cells, withheld } = planGroups(anonymousGroups, counts, k, remainder, absorbPreference, asked);
  // Rater ids in the order of the input, so that a cell made of several groups does not list one group after the other.
  const ofGroups = (groups: readonly string[]): readonly string[] =>
    respondents.filter(({ group }) => groups.includes(group)).map(({ id }) => id);
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
