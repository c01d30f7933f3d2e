import type { Actor } from "@parallax/domain/actor";
import type { MemberId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Refusal } from "@parallax/domain/refusal";
import { hashRelease } from "@parallax/domain/report/hash-release";
import { requireIntroduction } from "@parallax/domain/report/introduction";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { moveRound } from "@parallax/domain/round/move-round";
import type { Round } from "@parallax/domain/round/round";
import { record } from "../audit/record.ts";
import type { TenantTx } from "../db/tenant.ts";
import { readDatabaseClock, saveRound } from "../round/store.ts";
import type { World } from "../world.ts";
import { compileRound } from "./compile-round.ts";
import { requireRemarksRead } from "./require-remarks-read.ts";
import { findReleaseHead, findReview, insertRelease, saveReleasePlan } from "./store.ts";

/** What a version is known by; `hash` in hexadecimal. */
export type ReleasedVersion = { readonly number: number; readonly hash: string };

type Freezing = {
  readonly actor: Actor;
  /** Whose release it is: the coach who releases, or who planned it. */
  readonly releasedById: MemberId;
  readonly byPart: boolean;
  /** Of the introduction that the coach saw when they released; not asked where nobody is looking. */
  readonly seenRevision?: number | undefined;
};

/** Makes a version of the report that never changes, in the transaction of whoever may release it; `round` is locked. */
export async function freezeRelease(
  tx: TenantTx,
  world: World,
  round: Round,
  { actor, releasedById, byPart, seenRevision }: Freezing,
): Promise<Result<ReleasedVersion, Refusal>> {
  const roundId = round.id;
  const review = await findReview(tx, roundId);
  invariant(review !== undefined, "a round in review has its review");
  const read = await requireRemarksRead(tx, roundId, review, "now");
  if (!read.ok) return read;
  if (seenRevision !== undefined && seenRevision !== review.revision) return refused({ code: "changed-meanwhile" });
  const introduced = requireIntroduction(review.introduction, round.coachId);
  if (!introduced.ok) return introduced;
  const released = moveRound(round, "release");
  if (!released.ok) return released;
  const snapshot = await compileRound(tx, roundId, world.newSecret());
  const number = ((await findReleaseHead(tx, roundId))?.number ?? 0) + 1;
  const releasedAt = await readDatabaseClock(tx);
  const { text: introduction } = review.introduction;
  const hash = hashRelease({ number, releasedAt: releasedAt.toISOString(), introduction, snapshot });
  const id = world.newId<"release">();
  await insertRelease(tx, { id, roundId, number, snapshot, hash, introduction, releasedById, releasedAt, byPart });
  await saveRound(tx, released.value);
  await saveReleasePlan(tx, roundId, null);
  const version = { number, hash: Buffer.from(hash).toString("hex") };
  await record(tx, {
    at: releasedAt,
    actor,
    act: byPart ? "report.beginLive" : "report.release",
    roundId,
    details: version,
  });
  return accepted(version);
}
