import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";
import type { OpenedRemark } from "./opened-round.ts";
import type { Screenings } from "./screening.ts";

/** `once`: a decision that was taken back counts, because the comment was read. `now`: something holds for the comment. */
export type DecisionNeed = "once" | "now";

/**
 * Every comment of others is decided about before any figure opens, and has a decision when the report is frozen. The subject's own words
 * are nobody's to decide about. Refuses with `remarks-undecided` and how many are left. Source: report.md, "Coach".
 */
export function requireDecisions(
  remarks: readonly OpenedRemark[],
  screenings: Screenings,
  need: DecisionNeed,
): Result<null, Refusal> {
  const undecided = remarks.filter(({ id, cell }) => {
    const kind = cell === "self" ? "left" : screenings.get(id)?.kind;
    return kind === undefined || (need === "now" && kind === "open");
  });
  return undecided.length === 0 ? accepted(null) : refused({ code: "remarks-undecided", remarks: undecided.length });
}
