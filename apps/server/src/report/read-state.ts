import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { permit } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import type { LivePart } from "@parallax/domain/report/live-part";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findRound } from "../round/store.ts";
import { findOpenParts, findReading } from "./live-store.ts";
import { findReleaseHead } from "./store.ts";

/** How far the reading of a release is: the same for the subject and the coach. Instants are ISO texts. */
export type ReadState = {
  readonly number: number;
  readonly releasedAt: string;
  readonly opened: readonly LivePart[];
  /** When the subject first had the whole report in front of them. */
  readonly readAt: string | null;
};

export async function readState(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<ReadState, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await findRound(tx, roundId);
    if (round === undefined) return refused({ code: "not-found" });
    const permitted = permit(actor, "report.readState", round);
    if (!permitted.ok) return permitted;
    const release = await findReleaseHead(tx, roundId);
    invariant(release !== undefined, "a released round has its release");
    const readAt = await findReading(tx, release);
    return accepted({
      number: release.number,
      releasedAt: release.releasedAt.toISOString(),
      opened: await findOpenParts(tx, release),
      readAt: readAt?.toISOString() ?? null,
    });
  });
}
