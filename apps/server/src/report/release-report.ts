import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Refusal } from "@parallax/domain/refusal";
import { hashSnapshot } from "@parallax/domain/report/hash-snapshot";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { moveRound } from "@parallax/domain/round/move-round";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { postLetter } from "../mail/post-letter.ts";
import { findMember } from "../organisation/store.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { readDatabaseClock, saveRound } from "../round/store.ts";
import { compileRound } from "./compile-round.ts";
import { findNewestRelease, findReview, insertRelease } from "./store.ts";

/** What a version is known by; `hash` in hexadecimal. */
export type ReleasedVersion = { readonly number: number; readonly hash: string };

/** Freezes the report and gives it to the subject. Whoever comes second finds the round released. */
export async function releaseReport(
  { database, actor, world }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<ReleasedVersion, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "report.release", roundId);
    if (!round.ok) return round;
    const review = await findReview(tx, roundId);
    invariant(review !== undefined, "a round in review has its review");
    if (!review.remarksRead) return refused({ code: "remarks-unread" });
    if (review.introduction.trim() === "") return refused({ code: "introduction-missing" });
    const released = moveRound(round.value, "release");
    if (!released.ok) return released;
    const snapshot = await compileRound(tx, roundId, world.newSecret());
    const hash = hashSnapshot(snapshot);
    const number = ((await findNewestRelease(tx, roundId))?.number ?? 0) + 1;
    const releasedAt = await readDatabaseClock(tx);
    await insertRelease(tx, {
      id: world.newId<"release">(),
      roundId,
      number,
      snapshot,
      hash,
      introduction: review.introduction,
      releasedById: actor.memberId,
      releasedAt,
    });
    await saveRound(tx, released.value);
    const subject = await findMember(tx, round.value.subjectId);
    invariant(subject !== undefined, "a round has its subject");
    await postLetter(tx, world, { kind: "report-released", to: subject, roundId });
    const version = { number, hash: Buffer.from(hash).toString("hex") };
    await record(tx, { at: releasedAt, actor, act: "report.release", roundId, details: version });
    return accepted(version);
  });
}
