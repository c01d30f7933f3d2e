import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { permit } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findRound } from "../round/store.ts";
import { findNewestRelease } from "./store.ts";

/** A released report as it was frozen. `hash` in hexadecimal, `releasedAt` as an ISO text. */
export type ReleasedReport = {
  readonly snapshot: ReportSnapshot;
  readonly introduction: string;
  readonly number: number;
  readonly hash: string;
  readonly releasedAt: string;
};

/** For the subject and the coach, from the release on. */
export async function releasedReport(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<ReleasedReport, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await findRound(tx, roundId);
    if (round === undefined) return refused({ code: "not-found" });
    const permitted = permit(actor, "report.released", round);
    if (!permitted.ok) return permitted;
    const release = await findNewestRelease(tx, roundId);
    invariant(release !== undefined, "a released round has its release");
    const { snapshot, introduction, number, hash, releasedAt } = release;
    return accepted({
      snapshot,
      introduction,
      number,
      hash: Buffer.from(hash).toString("hex"),
      releasedAt: releasedAt.toISOString(),
    });
  });
}
