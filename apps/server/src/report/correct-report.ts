import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Refusal } from "@parallax/domain/refusal";
import { carryMark, correctSnapshot } from "@parallax/domain/report/correct-snapshot";
import { hashRelease } from "@parallax/domain/report/hash-release";
import { requireIntroduction } from "@parallax/domain/report/introduction";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { record } from "../audit/record.ts";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { postLetter } from "../mail/post-letter.ts";
import { findMember } from "../organisation/store.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { readDatabaseClock } from "../round/store.ts";
import { compileRound } from "./compile-round.ts";
import type { ReleasedVersion } from "./freeze-release.ts";
import { findOpenParts, insertOpenPart } from "./live-store.ts";
import { findAllMarks, saveMark } from "./reading-store.ts";
import { checkDecisions } from "./require-remarks-read.ts";
import { findNewestRelease, findReview, insertRelease, type Release } from "./store.ts";

type Correction = {
  readonly roundId: RoundId;
  /** Of the version that is corrected, and of the introduction, as the coach saw them. */
  readonly number: number;
  readonly revision: number;
  /** Told to the subject, and in the report for good. */
  readonly reason: string;
};

/**
 * Puts a new version in the place of the one that the subject has, with the comments and the introduction as the coach decided about them
 * since. The earlier one stays as it is and is handed out no more. The log of administrators does not tell why.
 */
export async function correctReport(
  { database, actor, world }: MemberContext,
  { roundId, number: seen, revision, reason }: Correction,
): Promise<Result<ReleasedVersion, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "report.correct", roundId);
    if (!round.ok) return round;
    const released = await findNewestRelease(tx, roundId);
    const review = await findReview(tx, roundId);
    invariant(released !== undefined && review !== undefined, "a released round has its release and its review");
    if (released.number !== seen || review.revision !== revision) return refused({ code: "changed-meanwhile" });
    const decided = await checkDecisions(tx, roundId, "now");
    if (!decided.ok) return decided;
    const introduced = requireIntroduction(review.introduction, round.value.coachId);
    if (!introduced.ok) return introduced;
    const releasedAt = await readDatabaseClock(tx);
    const next = await correct(tx, world.newSecret(), released, reason);
    const number = released.number + 1;
    const { text: introduction } = review.introduction;
    const hash = hashRelease({ number, releasedAt: releasedAt.toISOString(), introduction, snapshot: next });
    const { byPart } = released;
    const version = { roundId, number, hash, introduction, releasedById: actor.memberId, releasedAt, byPart };
    await insertRelease(tx, { ...version, id: world.newId<"release">(), snapshot: next });
    await carryOver(tx, released, { ...version, snapshot: next });
    const subject = await findMember(tx, round.value.subjectId);
    invariant(subject !== undefined, "a round has its subject");
    await postLetter(tx, world, { kind: "report-corrected", to: subject, roundId });
    const told = { number, hash: Buffer.from(hash).toString("hex") };
    await record(tx, { at: releasedAt, actor, act: "report.correct", roundId, details: told });
    return accepted(told);
  });
}

async function correct(tx: TenantTx, seed: Uint8Array, released: Release, reason: string) {
  const { number, hash, releasedAt } = released;
  return correctSnapshot(released.snapshot, await compileRound(tx, released.roundId, seed), {
    number,
    releasedAt: releasedAt.toISOString(),
    hash: Buffer.from(hash).toString("hex"),
    reason,
  });
}

/** What readers marked, and how far a session had come. */
async function carryOver(
  tx: TenantTx,
  before: Release,
  after: Pick<Release, "roundId" | "number" | "snapshot" | "releasedAt" | "byPart">,
): Promise<void> {
  const { roundId } = before;
  for (const { memberId, mark } of await findAllMarks(tx, roundId, before.number)) {
    const thing = carryMark(mark.thing, before.snapshot.remarks, after.snapshot.remarks);
    if (thing !== null) await saveMark(tx, { roundId, memberId, releaseNumber: after.number }, thing, mark.kind);
  }
  if (after.byPart)
    for (const part of await findOpenParts(tx, before)) await insertOpenPart(tx, after, part, after.releasedAt);
}
