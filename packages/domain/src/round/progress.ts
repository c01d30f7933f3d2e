import type { RoundPolicy } from "./policy.ts";
import type { RaterGroup } from "./rater-group.ts";

/** People of one group in a round. */
export type GroupCounts = {
  readonly group: RaterGroup;
  readonly invited: number;
  readonly answered: number;
  readonly declined: number;
};

/** Totals of the whole round, the subject left out: never per group, never when. Null where a number would tell too much. */
export type Progress = {
  readonly invited: number;
  readonly answered: number | null;
  readonly declined: number | null;
};

/**
 * What a subject, a coach and an administrator may see while answers come in, and not after (methods.md 20.5, anonymity.md 2.2).
 *
 * How many have answered is told only once everybody who has will be in a group that the report shows and counts: with k answers of people
 * who are kept anonymous, and only where groups that stay small are shown with others. Otherwise the total less what the report shows would
 * count the group that it does not show, and a manager of two would learn that both were silent (methods.md 23.3).
 */
export function progress(counts: readonly GroupCounts[], policy: RoundPolicy): Progress {
  const others = counts.filter(({ group }) => group !== "self");
  const total = (of: "invited" | "answered" | "declined") => others.reduce((sum, each) => sum + each[of], 0);
  const told = policy.remainder === "absorb" && !haveTooFewAnswered(counts, policy);
  return {
    invited: total("invited"),
    answered: told ? total("answered") : null,
    declined: told ? total("declined") : null,
  };
}

/** Whether a close now would destroy the answers of everybody who stays anonymous: nothing that `progress` does not tell, too. */
export function haveTooFewAnswered(
  counts: readonly GroupCounts[],
  { k, anonymousGroups }: Pick<RoundPolicy, "k" | "anonymousGroups">,
): boolean {
  const kept = counts.filter(({ group }) => anonymousGroups.includes(group));
  return kept.reduce((sum, { answered }) => sum + answered, 0) < k;
}
