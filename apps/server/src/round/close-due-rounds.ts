import type { OrganisationId, RoundId } from "@parallax/domain/id";
import { closeRound, isDue } from "@parallax/domain/round/close-round";
import { record } from "../audit/record.ts";
import type { Database } from "../db/connect.ts";
import { findRoundsDue } from "../db/lookup.ts";
import { withTenant } from "../db/tenant.ts";
import { reportError } from "../error-report.ts";
import type { World } from "../world.ts";
import { lockRound, readDatabaseClock, saveRound, wakeOpener } from "./store.ts";

/**
 * Closes every round whose closing date has come, by the database's clock, whatever this machine's says. One that cannot be closed
 * keeps no other open. Returns how many were closed.
 */
export async function closeDueRounds(world: World, database: Database): Promise<number> {
  const databaseNow = await readDatabaseClock(database);
  let closed = 0;
  for (const { organisationId, roundId } of await findRoundsDue(database, databaseNow)) {
    try {
      if (await closeDueRound(database, organisationId, roundId)) closed += 1;
    } catch (error) {
      world.log.error({ roundId, error: reportError(error) }, "a round could not be closed at its time");
    }
  }
  return closed;
}

async function closeDueRound(database: Database, organisationId: OrganisationId, roundId: RoundId): Promise<boolean> {
  return await withTenant(database, organisationId, async (tx) => {
    const round = await lockRound(tx, roundId);
    const now = await readDatabaseClock(tx);
    if (round === undefined || !isDue(round, now)) return false;
    const moved = closeRound(round, now);
    if (!moved.ok) return false;
    await saveRound(tx, moved.value);
    await record(tx, { at: now, actor: { kind: "clockwork" }, act: "round.close", roundId });
    await wakeOpener(tx);
    return true;
  });
}
