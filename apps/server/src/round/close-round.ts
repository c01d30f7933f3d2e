import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import { closeRound as close } from "@parallax/domain/round/close-round";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedRound } from "./permitted-round.ts";
import { readDatabaseClock, saveRound, wakeOpener } from "./store.ts";

/** Closes a round by hand, before its time. Locking it waits for answers that are on their way in and keeps later ones out. */
export async function closeRound(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "round.close", roundId);
    if (!round.ok) return round;
    const now = await readDatabaseClock(tx);
    const closed = close(round.value, now);
    if (!closed.ok) return closed;
    await saveRound(tx, closed.value);
    await record(tx, { at: now, actor, act: "round.close", roundId });
    await wakeOpener(tx);
    return accepted(null);
  });
}
