import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import { cancelRound as cancel } from "@parallax/domain/round/cancel-round";
import { record } from "../audit/record.ts";
import { findInvited } from "../ballot/invitation-store.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { postLetter } from "../mail/post-letter.ts";
import { permittedRound } from "./permitted-round.ts";
import { saveRound, wakeOpener } from "./store.ts";

/** Ends a round for good. Whoever was asked to answer hears of it; the opener burns the key and removes the ballots unread. */
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
    await record(tx, { at: now, actor, act: "round.cancel", roundId, reason });
    await wakeOpener(tx);
    return accepted(null);
  });
}
