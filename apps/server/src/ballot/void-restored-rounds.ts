import { accepted } from "@parallax/domain/result";
import { moveRound } from "@parallax/domain/round/move-round";
import { record } from "../audit/record.ts";
import { findRoundsUnopened } from "../db/lookup.ts";
import { withTenant } from "../db/tenant.ts";
import { lockRound, readDatabaseClock, saveVoid } from "../round/store.ts";
import type { OpenerParts } from "./finish-launch.ts";

/**
 * A backup from before a burn knows a round as open whose key is gone for good. The ledger knows better: such a round becomes void
 * instead of quietly collecting answers that nobody can ever open, or being launched a second time. Asked whenever the opener looks for
 * work, because a backup can be put back while it runs. Returns how many there were.
 */
export async function voidRestoredRounds({ world, database, keys }: OpenerParts): Promise<number> {
  let found = 0;
  const burned = await keys.burnedRounds();
  if (burned.size === 0) return found;
  for (const { organisationId, roundId } of await findRoundsUnopened(database)) {
    if (!burned.has(roundId)) continue;
    await withTenant(database, organisationId, async (tx) => {
      const round = await lockRound(tx, roundId);
      const moved = round === undefined ? undefined : moveRound(round, "void");
      if (moved === undefined || !moved.ok) return accepted(null);
      const now = await readDatabaseClock(tx);
      await saveVoid(tx, { ...moved.value, closedAt: moved.value.closedAt ?? now });
      await record(tx, {
        at: now,
        actor: { kind: "opener" },
        act: "round.void",
        roundId,
        reason:
          "The database was restored from a backup of before this round was opened; its key has been destroyed since.",
      });
      found += 1;
      return accepted(null);
    });
    world.log.warn({ roundId }, "a round came back from a backup after its key was burned");
  }
  return found;
}
