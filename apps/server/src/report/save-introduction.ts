import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Refusal } from "@parallax/domain/refusal";
import { beginsSitting } from "@parallax/domain/report/introduction";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { readDatabaseClock } from "../round/store.ts";
import { findReview, replaceIntroduction } from "./store.ts";

/**
 * Keeps the coach's words while they are written, as theirs. Every save names the revision that it is based on: who was overtaken is
 * told, and nobody's text is lost. The record tells that they were written at, once a sitting, and never a word of them.
 */
export async function saveIntroduction(
  { database, actor }: MemberContext,
  { roundId, introduction: text, revision }: { roundId: RoundId; introduction: string; revision: number },
): Promise<Result<{ readonly revision: number }, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "report.saveIntroduction", roundId);
    if (!round.ok) return round;
    const review = await findReview(tx, roundId);
    invariant(review !== undefined, "a round in review has its review");
    const at = await readDatabaseClock(tx);
    const introduction = { text, byId: actor.memberId, at };
    const next = await replaceIntroduction(tx, roundId, { ...introduction, revision });
    if (next === undefined) return refused({ code: "changed-meanwhile" });
    if (beginsSitting(review.introduction, introduction))
      await record(tx, { at, actor, act: "report.saveIntroduction", roundId });
    return accepted({ revision: next });
  });
}
