import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import { extendRound as extend } from "@parallax/domain/round/extend-round";
import { record } from "../audit/record.ts";
import { findInvited } from "../ballot/invitation-store.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { postLetter } from "../mail/post-letter.ts";
import { planRound } from "../reminder/plan-round.ts";
import { permittedRound } from "./permitted-round.ts";
import { readDatabaseClock, saveRound } from "./store.ts";

/** Puts off a round's closing date, for all; whoever has not declined gets the new date by mail. */
export async function extendRound(
  { world, database, actor }: MemberContext,
  { roundId, closesAt }: { readonly roundId: RoundId; readonly closesAt: Date },
): Promise<Result<null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "round.extend", roundId);
    if (!round.ok) return round;
    const now = await readDatabaseClock(tx);
    const extended = extend(round.value, closesAt, now);
    if (!extended.ok) return extended;
    await saveRound(tx, extended.value);
    await planRound(tx, extended.value);
    for (const { id, name, address } of await findInvited(tx, roundId))
      await postLetter(tx, world, {
        kind: "closing-changed",
        to: { name, address },
        roundId,
        invitationId: id,
      });
    await record(tx, {
      at: now,
      actor,
      act: "round.extend",
      roundId,
      details: { from: round.value.closesAt.toISOString(), to: closesAt.toISOString() },
    });
    return accepted(null);
  });
}
