import type { MemberId, RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import { replaceCoach as replace } from "@parallax/domain/round/replace-coach";
import { invariant } from "@parallax/domain/invariant";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { postLetter } from "../mail/post-letter.ts";
import { findNominations } from "../nomination/store.ts";
import { findMember } from "../organisation/store.ts";
import { handReviewOver } from "../report/store.ts";
import { findCoach } from "./find-coach.ts";
import { findCoachState } from "./coach-state.ts";
import { permittedRound } from "./permitted-round.ts";
import { readDatabaseClock, saveRound } from "./store.ts";

/**
 * An administrator puts another coach in the place of one who no longer coaches. What was decided about comments stays, with who decided it;
 * the new coach reads for themself before any figure. The new coach and the subject hear of it. Of two administrators the second finds
 * the place taken.
 */
export async function replaceCoach(
  { world, database, actor }: MemberContext,
  { roundId, coachId, reason }: { readonly roundId: RoundId; readonly coachId: MemberId; readonly reason: string },
): Promise<Result<null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "round.replaceCoach", roundId);
    if (!round.ok) return round;
    const coach = await findCoach(tx, coachId);
    if (!coach.ok) return coach;
    const nominated = await findNominations(tx, roundId);
    const takesPart = nominated.some(({ address }) => address === coach.value.address);
    const state = await findCoachState(tx, round.value);
    const wanted = { coachId, byId: actor.memberId, reason };
    const replaced = replace(round.value, wanted, { ...state, takesPart });
    if (!replaced.ok) return replaced;
    await saveRound(tx, replaced.value);
    if (round.value.status === "in-review") await handReviewOver(tx, roundId);
    const subject = await findMember(tx, round.value.subjectId);
    invariant(subject !== undefined, "a round has its subject");
    await postLetter(tx, world, { kind: "coach-replacing", to: coach.value, roundId });
    await postLetter(tx, world, { kind: "coach-replaced", to: subject, roundId });
    const details = { before: round.value.coachId ?? "", after: coachId };
    const at = await readDatabaseClock(tx);
    await record(tx, { at, actor, act: "round.replaceCoach", roundId, reason: reason.trim(), details });
    return accepted(null);
  });
}
