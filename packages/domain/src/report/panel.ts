import type { RoundPolicy } from "../round/policy.ts";
import { isRaterGroup, raterGroups } from "../round/rater-group.ts";
import type { RaterGroup } from "../round/rater-group.ts";
import type { DissolvedRound } from "../statistics/dissolved-round.ts";
import type { Panel } from "./snapshot.ts";

/** How many people each group was asked to be, the subject left out. */
export type InvitedCounts = Readonly<Partial<Record<RaterGroup, number>>>;

export function askedGroups(invited: InvitedCounts): readonly RaterGroup[] {
  return raterGroups.filter((group) => (invited[group] ?? 0) > 0);
}

/** Who answered, as far as it is shown: cells counted as a whole, and nothing about groups that no cell shows but that they were asked. */
export function compilePanel(dissolved: DissolvedRound, invited: InvitedCounts, policy: RoundPolicy): Panel {
  const asked = (group: RaterGroup): number => invited[group] ?? 0;
  const cells = dissolved.cells.map((cell) => {
    const groups = cell.groups.filter(isRaterGroup);
    return {
      key: cell.key,
      kind: cell.kind,
      groups,
      invited: groups.reduce((sum, group) => sum + asked(group), 0),
      answered: cell.n,
    };
  });
  const missing = (group: RaterGroup): boolean =>
    asked(group) > 0 && !cells.some((cell) => cell.groups.includes(group));
  return {
    selfAnswered: dissolved.self !== null,
    cells,
    notShown: policy.anonymousGroups.filter(missing),
    silent: policy.identifiedGroups.filter((group) => group !== "self" && missing(group)),
  };
}
