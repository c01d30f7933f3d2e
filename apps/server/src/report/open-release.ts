import type { Actor } from "@parallax/domain/actor";
import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { permit, placesOf } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { guessable, type Guesses } from "@parallax/domain/report/guess";
import { liveParts, type LivePart } from "@parallax/domain/report/live-part";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { TenantTx } from "../db/tenant.ts";
import { findRound } from "../round/store.ts";
import { findOpenParts } from "./live-store.ts";
import { findGuesses } from "./reading-store.ts";
import { findNewestRelease, type Release } from "./store.ts";

/**
 * A release with what its subject expected and which parts of it are open; `guesses` is null until they have said so or gone on without.
 */
export type OpenRelease = Release & {
  readonly guesses: Guesses | null;
  readonly opened: readonly LivePart[];
  readonly readAs: "subject" | "coach";
};

/**
 * The newest release, for whoever may read all of it now. Everything that hands a released report out whole, in whatever form, goes
 * through here: the subject reads it only after the coach has opened every part of it.
 */
export async function openRelease(tx: TenantTx, actor: Actor, roundId: RoundId): Promise<Result<OpenRelease, Refusal>> {
  const release = await openFrozen(tx, actor, roundId);
  if (!release.ok || release.value.opened.length === liveParts.length) return release;
  return release.value.readAs === "subject" ? refused({ code: "parts-closed" }) : release;
}

/**
 * The same with whatever parts are open: for those who show no more than these. The subject reads nothing of others before the guess was
 * made or left out (self first, guess second, others third).
 */
export async function openFrozen(tx: TenantTx, actor: Actor, roundId: RoundId): Promise<Result<OpenRelease, Refusal>> {
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
  const opened = await findOpenParts(tx, release);
  return accepted({ ...release, guesses: guesses ?? null, opened, readAs: isSubject ? "subject" : "coach" });
}
