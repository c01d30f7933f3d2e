import type { Goal, GoalSharing } from "@parallax/domain/goal/goal";
import type { RoundId } from "@parallax/domain/id";
import { permit } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import type { Mark } from "@parallax/domain/report/mark";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { openWholeHead } from "../report/open-release.ts";
import { findMarks } from "../report/reading-store.ts";
import { findRound } from "../round/store.ts";
import { findGoals, findGoalSharing } from "./store.ts";

/** The subject's choices as the asker may see them: for the coach only what is shared, `marks` null where they are not. */
export type Choices = {
  readonly goals: readonly Goal[];
  readonly marks: readonly Mark[] | null;
  readonly sharing: GoalSharing;
};

export async function listGoals(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<Choices, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await findRound(tx, roundId);
    if (round === undefined) return refused({ code: "not-found" });
    const permitted = permit(actor, "goal.list", round);
    if (!permitted.ok) return permitted;
    const release = await openWholeHead(tx, actor, roundId);
    if (!release.ok) return release;
    const sharing = await findGoalSharing(tx, roundId);
    const sees = release.value.readAs === "subject" ? { goals: true, marks: true } : sharing;
    const reader = { roundId, memberId: round.subjectId, releaseNumber: release.value.number };
    return accepted({
      goals: sees.goals ? await findGoals(tx, roundId) : [],
      marks: sees.marks ? await findMarks(tx, reader) : null,
      sharing,
    });
  });
}
