import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { liveParts } from "@parallax/domain/report/live-part";
import { canMark, type MarkedThing, type MarkKind } from "@parallax/domain/report/mark";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { openFrozen } from "./open-release.ts";
import { deleteMark, saveMark } from "./reading-store.ts";

type Marking = {
  readonly roundId: RoundId;
  readonly thing: MarkedThing;
  /** Null takes the mark away. */
  readonly kind: MarkKind | null;
};

/** The reader marks something while reading. It is theirs alone and leaves no trace: what somebody lingers on is nobody's business. */
export async function markThing(
  { database, actor }: MemberContext,
  { roundId, thing, kind }: Marking,
): Promise<Result<null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const release = await openFrozen(tx, actor, roundId);
    if (!release.ok) return release;
    const { snapshot, opened, readAs, number } = release.value;
    // The coach has read all of it before the session.
    if (!canMark(snapshot, readAs === "coach" ? liveParts : opened, thing))
      return refused({ code: "input-malformed", place: "thing", problem: "is not in what is open of this report" });
    const reader = { roundId, memberId: actor.memberId, releaseNumber: number };
    if (kind === null) await deleteMark(tx, reader, thing);
    else await saveMark(tx, reader, thing, kind);
    return accepted(null);
  });
}
