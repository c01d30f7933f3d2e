import type { OrganisationId, RoundId } from "@parallax/domain/id";
import type { RoundStatus } from "@parallax/domain/round/status";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import { isBurned, lockRound, readDatabaseClock, saveBurned } from "../round/store.ts";
import type { OpenerParts } from "./finish-launch.ts";
import { deleteBallots, deleteKeyShare } from "./opening-store.ts";

const over: readonly RoundStatus[] = ["in-review", "released", "archived", "cancelled", "void"];

/** Whether a round in this status needs its key no more. */
export function isOver(status: RoundStatus): boolean {
  return over.includes(status);
}

/**
 * Burns the key of a round that takes no answers any more (M13): the key file on every mirror, the ledger's entry, the database's half,
 * and the ballots of a round that was never opened. Follows the commit of what ended the round, never precedes it; may be repeated.
 */
export async function burnRoundKey(
  { database, keys }: OpenerParts,
  place: { readonly organisationId: OrganisationId; readonly roundId: RoundId },
): Promise<boolean> {
  const { organisationId, roundId } = place;
  return await withTenant(database, organisationId, async (tx) => {
    const round = await lockRound(tx, roundId);
    if (round === undefined || !isOver(round.status)) return false;
    if (await isBurned(tx, roundId)) return false;
    await keys.burnRoundKey(roundId);
    await deleteKeyShare(tx, roundId);
    await deleteBallots(tx, roundId);
    await saveBurned(tx, roundId);
    await record(tx, {
      at: await readDatabaseClock(tx),
      actor: { kind: "opener" },
      act: "round.burn",
      roundId,
    });
    return true;
  });
}
