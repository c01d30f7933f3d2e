import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Refusal } from "@parallax/domain/refusal";
import { requireIntroduction } from "@parallax/domain/report/introduction";
import { checkReleaseTime } from "@parallax/domain/report/release-time";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { readDatabaseClock } from "../round/store.ts";
import { requireRemarksRead } from "./require-remarks-read.ts";
import { findReview, saveReleasePlan } from "./store.ts";

type ReleaseWish = {
  readonly roundId: RoundId;
  /** Null takes a plan back. */
  readonly at: Date | null;
  /** Of the introduction that the coach saw. */
  readonly revision?: number | undefined;
};

/**
 * Has the clockwork release the report at a time, as it is then, or not after all. Until then everything can still be changed; a later plan
 * takes the place of an earlier one.
 */
export async function planRelease(
  { database, actor }: MemberContext,
  { roundId, at, revision }: ReleaseWish,
): Promise<Result<{ readonly at: string | null }, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "report.planRelease", roundId);
    if (!round.ok) return round;
    const review = await findReview(tx, roundId);
    invariant(review !== undefined, "a round in review has its review");
    const now = await readDatabaseClock(tx);
    if (at !== null) {
      const read = await requireRemarksRead(tx, roundId, review, "now");
      if (!read.ok) return read;
      if (revision !== undefined && revision !== review.revision) return refused({ code: "changed-meanwhile" });
      const introduced = requireIntroduction(review.introduction, round.value.coachId);
      if (!introduced.ok) return introduced;
      const checked = checkReleaseTime(at, now);
      if (!checked.ok) return checked;
    } else if (review.plan === null) return accepted({ at: null });
    await saveReleasePlan(tx, roundId, at === null ? null : { at, byId: actor.memberId });
    const details = at === null ? {} : { at: at.toISOString() };
    await record(tx, { at: now, actor, act: "report.planRelease", roundId, details });
    return accepted({ at: at?.toISOString() ?? null });
  });
}
