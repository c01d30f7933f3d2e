import { findKnownRounds, findRoundsBurned } from "../db/lookup.ts";
import { burnRoundKey, isOver } from "./burn-round-key.ts";
import type { OpenerParts } from "./finish-launch.ts";

/** As long as any backup is kept (security.md 1.8): until then a database that knows the round may still be put back. */
const strangeKeyLivesMs = 35 * 86_400_000;

/**
 * Removes key files that nothing needs: of rounds that the ledger names, of rounds that are over, and of rounds that no database has
 * known for longer than any backup is kept. Each is entered in the ledger, so that a round that comes back after all becomes void. A file
 * of a round that this database does not know stays until then, because the database may be the wrong one, or too old a backup.
 */
export async function sweepKeys(parts: OpenerParts): Promise<void> {
  const { world, database, keys } = parts;
  const held = await keys.heldRounds();
  const burned = await keys.burnedRounds();
  // A ledger that was lost, or put back from a copy, learns again what the database knows to be burned.
  for (const { roundId } of await findRoundsBurned(database))
    if (!burned.has(roundId)) await keys.burnRoundKey(roundId);
  if (held.size === 0) return;
  const known = new Map((await findKnownRounds(database, [...held.keys()])).map((round) => [round.roundId, round]));
  for (const [roundId, writtenAt] of held) {
    const round = known.get(roundId);
    if (burned.has(roundId) || round?.isBurned === true) await keys.burnRoundKey(roundId);
    else if (round !== undefined && isOver(round.status)) await burnRoundKey(parts, round);
    else if (round === undefined) {
      const isOld = world.now().getTime() - writtenAt.getTime() > strangeKeyLivesMs;
      if (isOld) await keys.burnRoundKey(roundId);
      world.log.warn(
        { roundId, isDestroyed: isOld },
        "the key store holds the key of a round that the database does not know",
      );
    }
  }
}
