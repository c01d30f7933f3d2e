import { createHash } from "node:crypto";
import type { RoundId } from "@parallax/domain/id";
import type { Guesses } from "@parallax/domain/report/guess";
import { hashSnapshot } from "@parallax/domain/report/hash-snapshot";
import type { PaperVersion, PrepPaper, ReportPaper } from "@parallax/paper/report-paper";
import type { TenantTx } from "../db/tenant.ts";
import { loadOrganisation } from "../organisation/store.ts";
import { compileRound, draftSeed } from "../report/compile-round.ts";
import { findGuesses } from "../report/reading-store.ts";
import { findNewestRelease, findReleaseHead, type Release } from "../report/store.ts";
import { findRound } from "../round/store.ts";
import type { PaperKind } from "./store.ts";

/** What is handed to whoever draws. */
export type PaperContent =
  | { readonly kind: "report"; readonly paper: ReportPaper }
  | { readonly kind: "prep"; readonly paper: PrepPaper };

/** `basis` is the same as long as every word of the file would be. */
export type PaperMatter = { readonly content: PaperContent; readonly basis: Uint8Array };

/**
 * What a round's paper says now: the newest release with what its subject expected, or, for the coach's two pages before there is one,
 * the draft. Whoever hands it on has asked who may read it. Undefined where there is nothing to draw.
 */
export async function findPaperMatter(
  tx: TenantTx,
  roundId: RoundId,
  kind: PaperKind,
): Promise<PaperMatter | undefined> {
  const release = await findNewestRelease(tx, roundId);
  if (release !== undefined) return await fromRelease(tx, release, kind);
  const round = await findRound(tx, roundId);
  if (kind === "report" || round?.status !== "in-review") return undefined;
  const snapshot = await compileRound(tx, roundId, draftSeed(roundId));
  const basis = basisOf({ kind, hash: hashSnapshot(snapshot), introduction: "", release: null, guesses: null });
  return { content: { kind, paper: { snapshot, guesses: null, version: null, language: "en" } }, basis };
}

/** The basis alone. */
export async function findPaperBasis(tx: TenantTx, roundId: RoundId, kind: PaperKind): Promise<Uint8Array | undefined> {
  const release = await findReleaseHead(tx, roundId);
  if (release === undefined) return (await findPaperMatter(tx, roundId, kind))?.basis;
  return basisOf({ kind, ...release, release, guesses: (await findGuesses(tx, roundId)) ?? null });
}

async function fromRelease(tx: TenantTx, release: Release, kind: PaperKind): Promise<PaperMatter> {
  const { snapshot, introduction, hash } = release;
  // A paper is a function of its release: whoever sets the organisation's clock anew changes none that was released.
  const timeZone = snapshot.round.timeZone ?? (await loadOrganisation(tx)).timeZone;
  const guesses = (await findGuesses(tx, release.roundId)) ?? null;
  const version = versionOf(release, timeZone);
  const paper = { snapshot, version, guesses, language: "en" } as const;
  const content: PaperContent = kind === "report" ? { kind, paper: { ...paper, introduction } } : { kind, paper };
  return { content, basis: basisOf({ kind, hash, introduction, release, guesses }) };
}

function versionOf(
  { number, hash, releasedAt }: Pick<Release, "number" | "hash" | "releasedAt">,
  timeZone: string,
): PaperVersion {
  return { number, hash: Buffer.from(hash).toString("hex"), releasedAt: releasedAt.toISOString(), timeZone };
}

/** Everything that a file depends on, the snapshot by its hash; the clock of its days is in the snapshot. */
type Basis = {
  readonly kind: PaperKind;
  readonly hash: Uint8Array;
  readonly introduction: string;
  readonly release: Pick<Release, "number" | "releasedAt"> | null;
  readonly guesses: Guesses | null;
};

export function basisOf({ kind, hash, introduction, release, guesses }: Basis): Uint8Array {
  const version = release && [release.number, release.releasedAt.toISOString()];
  const told = [kind, Buffer.from(hash).toString("hex"), introduction, version, guesses];
  return createHash("sha256").update(JSON.stringify(told)).digest();
}
