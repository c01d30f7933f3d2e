import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import type { PageSize } from "@parallax/paper/report-paper";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { openRelease } from "../report/open-release.ts";
import { enqueuePaper, findPaperState, type PaperState } from "./store.ts";

/** A release as a PDF, for whoever may read all of it; asked again after a failure, it is tried again. */
export async function requestPaper(
  { database, actor }: MemberContext,
  { roundId, size }: { readonly roundId: RoundId; readonly size: PageSize },
): Promise<Result<PaperState, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const release = await openRelease(tx, actor, roundId);
    if (!release.ok) return release;
    const key = { releaseId: release.value.id, size };
    const state = await findPaperState(tx, key);
    if (state?.status === "drawn") return accepted(state);
    await enqueuePaper(tx, key);
    return accepted({ status: "waiting" });
  });
}
