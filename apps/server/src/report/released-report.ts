import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import type { Guesses } from "@parallax/domain/report/guess";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { accepted, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { openRelease } from "./open-release.ts";

/** A released report as it was frozen, and what its subject expected. `hash` in hexadecimal, `releasedAt` as an ISO text. */
export type ReleasedReport = {
  readonly snapshot: ReportSnapshot;
  readonly introduction: string;
  readonly number: number;
  readonly hash: string;
  readonly releasedAt: string;
  /** Null while the subject has not said. */
  readonly guesses: Guesses | null;
};

/** For the subject, once they have said what they expect, and for the coach, from the release on. */
export async function releasedReport(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<ReleasedReport, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const release = await openRelease(tx, actor, roundId);
    if (!release.ok) return release;
    const { snapshot, introduction, number, hash, releasedAt, guesses } = release.value;
    return accepted({
      snapshot,
      introduction,
      number,
      hash: Buffer.from(hash).toString("hex"),
      releasedAt: releasedAt.toISOString(),
      guesses,
    });
  });
}
