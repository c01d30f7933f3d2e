import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Refusal } from "@parallax/domain/refusal";
import { makeGuess, type Guesses } from "@parallax/domain/report/guess";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { readDatabaseClock } from "../round/store.ts";
import { insertGuesses } from "./reading-store.ts";
import { findNewestRelease } from "./store.ts";

/** The subject says once where others will be, or goes on without; others' view opens with it. What was guessed is in no log. */
export async function guessOthers(
  { database, actor }: MemberContext,
  { roundId, guesses }: { readonly roundId: RoundId; readonly guesses: Guesses },
): Promise<Result<null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "report.guess", roundId);
    if (!round.ok) return round;
    const release = await findNewestRelease(tx, roundId);
    invariant(release !== undefined, "a released round has its release");
    const made = makeGuess(release.snapshot, guesses);
    if (!made.ok) return made;
    if (!(await insertGuesses(tx, roundId, made.value))) return refused({ code: "already-guessed" });
    await record(tx, { at: await readDatabaseClock(tx), actor, act: "report.guess", roundId });
    return accepted(null);
  });
}
