import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import type { Guesses } from "@parallax/domain/report/guess";
import { openParts, type LivePart } from "@parallax/domain/report/live-part";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { accepted, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { openFrozen } from "./open-release.ts";

/** What a session shows: the snapshot without the parts that are still closed, for the subject and for the coach alike. */
export type LiveReport = {
  readonly snapshot: ReportSnapshot;
  readonly introduction: string;
  readonly number: number;
  readonly opened: readonly LivePart[];
  /** What the subject expected; null while they have not said. */
  readonly guesses: Guesses | null;
};

/** The same for both, so that nothing closed is on either screen, or behind it. */
export async function liveReport(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<LiveReport, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const release = await openFrozen(tx, actor, roundId);
    if (!release.ok) return release;
    const { snapshot, introduction, number, opened, guesses } = release.value;
    return accepted({ snapshot: openParts(snapshot, opened), introduction, number, opened, guesses });
  });
}
