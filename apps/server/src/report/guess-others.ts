import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Refusal } from "@parallax/domain/refusal";
import { makeGuess, type Guesses } from "@parallax/domain/report/guess";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { insertGuesses } from "./reading-store.ts";
import { findNewestRelease } from "./store.ts";

/** The subject says once where others will be, or goes on without; others' view opens with it. No log tells that they did, or when. */
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
    return (await insertGuesses(tx, roundId, made.value)) ? accepted(null) : refused({ code: "already-guessed" });
  });
}
