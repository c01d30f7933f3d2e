import type { RoundId } from "@parallax/domain/id";
import { permit } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findNewestRelease } from "../report/store.ts";
import { findRound } from "../round/store.ts";
import { findNewestThanks } from "./store.ts";

/** What the subject sent for the report as it is released now; null while that is still to do. `sentAt` is an ISO text. */
export type SentThanks = { readonly message: string; readonly sentAt: string } | null;

export async function getThanks(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<SentThanks, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await findRound(tx, roundId);
    if (round === undefined) return refused({ code: "not-found" });
    const permitted = permit(actor, "thanks.get", round);
    if (!permitted.ok) return permitted;
    const sent = await findNewestThanks(tx, roundId);
    const release = await findNewestRelease(tx, roundId);
    if (sent === undefined || sent.releaseNumber !== release?.number) return accepted(null);
    return accepted({ message: sent.message, sentAt: sent.sentAt.toISOString() });
  });
}
