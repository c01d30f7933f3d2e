import type { Actor } from "@parallax/domain/actor";
import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { permit, placesOf } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { guessable, type Guesses } from "@parallax/domain/report/guess";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { TenantTx } from "../db/tenant.ts";
import { findRound } from "../round/store.ts";
import { findGuesses } from "./reading-store.ts";
import { findNewestRelease, type Release } from "./store.ts";

/** A release with what its subject expected; `guesses` is null until they have said so or gone on without. */
export type OpenRelease = Release & { readonly guesses: Guesses | null };

/**
 * The newest release, for whoever may read others' view in it now. Everything that hands a released report out in whatever form goes
 * through here: the subject reads it only after the guess was made or left out (self first, guess second, others third).
 */
export async function openRelease(tx: TenantTx, actor: Actor, roundId: RoundId): Promise<Result<OpenRelease, Refusal>> {
  const round = await findRound(tx, roundId);
  if (round === undefined) return refused({ code: "not-found" });
  const permitted = permit(actor, "report.released", round);
  if (!permitted.ok) return permitted;
  const release = await findNewestRelease(tx, roundId);
  invariant(release !== undefined, "a released round has its release");
  const guesses = await findGuesses(tx, roundId);
  const isSubject = placesOf(actor, round).includes("subject");
  if (isSubject && guesses === undefined && guessable(release.snapshot).length > 0)
    return refused({ code: "guess-missing" });
  return accepted({ ...release, guesses: guesses ?? null });
}
