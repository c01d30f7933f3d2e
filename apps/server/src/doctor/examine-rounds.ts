import type { RoundId } from "@parallax/domain/id";
import type { Database } from "../db/connect.ts";
import { findKnownRounds, findRoundsBurned, findRoundsUnopened, readCanaryFigures } from "../db/lookup.ts";
import type { KeyStoreView } from "./view-key-store.ts";
import { fine, trouble, warning, type Finding } from "./finding.ts";

const staleAfterSeconds = 26 * 3600;

/** The database's account of rounds and keys against the key store's. `database` acts as the opener. */
export async function examineRounds(database: Database, store: KeyStoreView | null): Promise<readonly Finding[]> {
  const canaries = await examineCanaries(database);
  if (store === null) return [canaries];
  const unopened = (await findRoundsUnopened(database)).map(({ roundId }) => roundId);
  const burned = (await findRoundsBurned(database)).map(({ roundId }) => roundId);
  const known = await findKnownRounds(database, [...store.held, ...unopened]);
  const status = new Map(known.map((round) => [round.roundId, round.status]));
  const inWait = known.filter((round) => ["collecting", "closed"].includes(round.status)).map(({ roundId }) => roundId);
  return [
    judge(
      "no round came back from a backup",
      "The ledger names no round that this database would go on with.",
      unopened.filter((id) => store.burned.has(id)),
      "The key is destroyed, and the database says the round goes on: a backup from before was put back. Start the opener, which makes the round void",
    ),
    judge(
      "every burn is in the ledger",
      "It names every round that the database calls burned.",
      burned.filter((id) => !store.burned.has(id)),
      "The database calls the round burned, and the ledger does not name it: the ledger was lost or put back. Restart the opener, which enters it",
    ),
    judge(
      "no key outlived its burn",
      "No file is left of a round that is burned.",
      [...store.held].filter((id) => store.burned.has(id) || burned.includes(id)),
      "The key file of a burned round is there again: the key store was put back from a copy. Restart the opener, which destroys it, and destroy the copy",
    ),
    judge(
      "every open round has its key",
      "Each is there.",
      inWait.filter((id) => !store.held.has(id)),
      "The key store has lost the round's key. Put your copy of the folder back; without it nobody can ever read the answers, and the round is best cancelled",
    ),
    judgeStrange([...store.held].filter((id) => !status.has(id) && !store.burned.has(id))),
    canaries,
  ];
}

async function examineCanaries(database: Database): Promise<Finding> {
  const check = "the key of every open round opens";
  const { rounds, alive, failed, oldestSeconds } = await readCanaryFigures(database);
  if (failed > 0)
    return trouble(
      check,
      `${failed} of ${rounds} did not when last tried, and take no answers until they do. The opener's log says why; "parallax doctor", run as the opener's account, says what is missing.`,
    );
  if (alive < rounds)
    return warning(
      check,
      `${rounds - alive} of ${rounds} were not tried since the database was started or put back, and take no answers until then. Is the opener running?`,
    );
  if (oldestSeconds > staleAfterSeconds)
    return warning(check, `The last trial is ${Math.floor(oldestSeconds / 3600)} hours old. Is the opener running?`);
  return fine(check, rounds === 0 ? "There is none." : `All ${rounds} did within the last day.`);
}

function judge(check: string, well: string, found: readonly RoundId[], says: string): Finding {
  if (found.length === 0) return fine(check, well);
  return trouble(check, `${says}. ${nameSome(found)}.`);
}

function judgeStrange(strange: readonly RoundId[]): Finding {
  const check = "every key belongs to a round";
  if (strange.length === 0) return fine(check, "Each does.");
  return warning(
    check,
    `The database does not know the round of this key: it may be too old a backup, or the wrong database. Left alone for 35 days, then destroyed. ${nameSome(strange)}.`,
  );
}

function nameSome(rounds: readonly RoundId[]): string {
  const some = rounds.slice(0, 3).join(", ");
  return rounds.length > 3 ? `Rounds ${some} and ${rounds.length - 3} more` : `Round ${some}`;
}
