import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import type { PageSize } from "@parallax/paper/report-paper";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { openRelease } from "../report/open-release.ts";
import { findPaperState, type PaperState } from "./store.ts";

/** How far the newest release is on its way to paper; null before anybody asked for it. */
export async function getPaper(
  { database, actor }: MemberContext,
  { roundId, size }: { readonly roundId: RoundId; readonly size: PageSize },
): Promise<Result<PaperState | null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const release = await openRelease(tx, actor, roundId);
    if (!release.ok) return release;
    return accepted((await findPaperState(tx, { releaseId: release.value.id, size })) ?? null);
  });
}
