import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { accepted, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findMember } from "../organisation/store.ts";
import { compileRound, draftSeed } from "./compile-round.ts";
import { permittedReview } from "./permitted-review.ts";
import { requireRemarksRead } from "./require-remarks-read.ts";
import { findReleaseHead } from "./store.ts";

/** The report as it would be released now, with the introduction as it stands; the remarks' order is drawn again at the release. */
export type ReportDraft = {
  readonly snapshot: ReportSnapshot;
  readonly introduction: string;
  /** Who wrote it, when it was a coach before this one; null when it is the coach's own. */
  readonly introductionBy: string | null;
  readonly revision: number;
  /** When the clockwork releases it, as an ISO text; null while nobody planned that. */
  readonly releaseAt: string | null;
};

/** For the coach, once the remarks are read; of a released report what a correction would begin from. */
export async function draftReport(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<ReportDraft, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const review = await permittedReview(tx, actor, "report.draft", roundId);
    if (!review.ok) return review;
    const { introduction, revision, plan } = review.value;
    // Who corrects a released report has its figures in front of them.
    const isReleased = (await findReleaseHead(tx, roundId)) !== undefined;
    const read = isReleased ? accepted(null) : await requireRemarksRead(tx, roundId, review.value, "once");
    if (!read.ok) return read;
    const snapshot = await compileRound(tx, roundId, draftSeed(roundId));
    const { text, byId } = introduction;
    const writer = byId === null || byId === actor.memberId ? undefined : await findMember(tx, byId);
    const introductionBy = text.trim() === "" ? null : (writer?.name ?? null);
    const releaseAt = plan?.at.toISOString() ?? null;
    return accepted({ snapshot, introduction: text, introductionBy, revision, releaseAt });
  });
}
