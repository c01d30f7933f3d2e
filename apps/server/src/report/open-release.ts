import type { Actor } from "@parallax/domain/actor";
import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { permit, placesOf } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { guessable, type Guesses } from "@parallax/domain/report/guess";
import { liveParts, type LivePart } from "@parallax/domain/report/live-part";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { TenantTx } from "../db/tenant.ts";
import { findRound } from "../round/store.ts";
import { findOpenParts } from "./live-store.ts";
import { findGuesses } from "./reading-store.ts";
import { findReleaseHead, loadSnapshot, type ReleaseHead } from "./store.ts";

/**
 * A release with what its subject expected and which parts of it are open; `guesses` is null until they have said so or gone on without.
 */
export type OpenHead = ReleaseHead & {
  readonly guesses: Guesses | null;
  readonly opened: readonly LivePart[];
  readonly readAs: "subject" | "coach";
};

export type OpenRelease = OpenHead & { readonly snapshot: ReportSnapshot };

/**
 * The newest release, for whoever may read all of it now. Everything that hands a released report out whole, in whatever form, goes
 * through here: the subject reads it only after the coach has opened every part of it.
 */
export async function openRelease(tx: TenantTx, actor: Actor, roundId: RoundId): Promise<Result<OpenRelease, Refusal>> {
  return await withSnapshot(tx, await openWholeHead(tx, actor, roundId));
}

/** The same with whatever parts are open: for those who show no more than these. */
export async function openFrozen(tx: TenantTx, actor: Actor, roundId: RoundId): Promise<Result<OpenRelease, Refusal>> {
  return await withSnapshot(tx, await openHead(tx, actor, roundId));
}

/** `openRelease` for whoever asks nothing of what it says. */
export async function openWholeHead(tx: TenantTx, actor: Actor, roundId: RoundId): Promise<Result<OpenHead, Refusal>> {
  const head = await openHead(tx, actor, roundId);
  if (!head.ok || head.value.opened.length === liveParts.length) return head;
  return head.value.readAs === "subject" ? refused({ code: "parts-closed" }) : head;
}

/**
 * `openFrozen` without what it says. The subject reads nothing of others before the guess was made or left out (self first, guess second,
 * others third).
 */
export async function openHead(tx: TenantTx, actor: Actor, roundId: RoundId): Promise<Result<OpenHead, Refusal>> {
  const round = await findRound(tx, roundId);
  if (round === undefined) return refused({ code: "not-found" });
  const permitted = permit(actor, "report.released", round);
  if (!permitted.ok) return permitted;
  const head = await findReleaseHead(tx, roundId);
  invariant(head !== undefined, "a released round has its release");
  const guesses = await findGuesses(tx, roundId);
  const isSubject = placesOf(actor, round).includes("subject");
  if (isSubject && guesses === undefined && (await isGuessable(tx, head))) return refused({ code: "guess-missing" });
  const opened = await findOpenParts(tx, head);
  return accepted({ ...head, guesses: guesses ?? null, opened, readAs: isSubject ? "subject" : "coach" });
}

/**
 * Whether the subject may read all of the release: every part is open, and the guess was made or left out. What takes figures of an
 * earlier report into a later one asks here too.
 */
export async function isWhollyOpen(tx: TenantTx, head: ReleaseHead): Promise<boolean> {
  if ((await findOpenParts(tx, head)).length < liveParts.length) return false;
  return (await findGuesses(tx, head.roundId)) !== undefined || !(await isGuessable(tx, head));
}

async function isGuessable(tx: TenantTx, head: ReleaseHead): Promise<boolean> {
  return guessable(await loadSnapshot(tx, head)).length > 0;
}

async function withSnapshot(tx: TenantTx, head: Result<OpenHead, Refusal>): Promise<Result<OpenRelease, Refusal>> {
  return head.ok ? accepted({ ...head.value, snapshot: await loadSnapshot(tx, head.value) }) : head;
}
