import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import { cancelRound as cancel } from "@parallax/domain/round/cancel-round";
import type { Round } from "@parallax/domain/round/round";
import { record } from "../audit/record.ts";
import { findInvited } from "../ballot/invitation-store.ts";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { postLetter } from "../mail/post-letter.ts";
import { findMember } from "../organisation/store.ts";
import type { World } from "../world.ts";
import { findCoach } from "./find-coach.ts";
import { permittedRound } from "./permitted-round.ts";
import { saveRound, wakeOpener } from "./store.ts";

/**
 * Ends a round for good. Whoever could still answer hears of it, and so do subject and coach; the opener burns the key and removes the
 * ballots unread, and of a round that was opened the database deletes what was made of them (`forget_answers`).
 */
export async function cancelRound(
  { world, database, actor }: MemberContext,
  { roundId, reason }: { readonly roundId: RoundId; readonly reason: string },
): Promise<Result<null, Refusal>> {
  const now = world.now();
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "round.cancel", roundId);
    if (!round.ok) return round;
    const cancelled = cancel(round.value, reason, now);
    if (!cancelled.ok) return cancelled;
    await saveRound(tx, cancelled.value);
    const told = round.value.status === "collecting" ? await findInvited(tx, roundId) : [];
    for (const { group, name, address } of told)
      if (group !== "self") await postLetter(tx, world, { kind: "round-cancelled", to: { name, address }, roundId });
    await tellMembers(tx, world, actor, round.value);
    await record(tx, { at: now, actor, act: "round.cancel", roundId, reason });
    await wakeOpener(tx);
    return accepted(null);
  });
}

async function tellMembers(
  tx: TenantTx,
  world: World,
  actor: MemberContext["actor"],
  { id: roundId, subjectId, coachId }: Round,
): Promise<void> {
  if (actor.memberId !== subjectId) {
    const subject = await findMember(tx, subjectId);
    invariant(subject !== undefined, "a round has its subject");
    await postLetter(tx, world, { kind: "round-ended", to: subject, roundId });
  }
  if (coachId === null || coachId === actor.memberId) return;
  const coach = await findCoach(tx, coachId);
  if (coach.ok) await postLetter(tx, world, { kind: "round-ended-coach", to: coach.value, roundId });
}
