import { mayInOrganisation } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { PageSize } from "@parallax/paper/report-paper";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findReleasedPapers, type ReleasedPaper } from "./released-store.ts";
import { enqueuePaper } from "./store.ts";

/** Every released report of the coach as a PDF: what is missing, or failed, is asked for in one go. */
export async function requestAllPapers(
  { database, actor }: MemberContext,
  { size }: { readonly size: PageSize },
): Promise<Result<readonly ReleasedPaper[], Refusal>> {
  const { organisationId, memberId } = actor;
  if (!mayInOrganisation(actor, "paper.requestAll", organisationId)) return refused({ code: "not-found" });
  return await withTenant(database, organisationId, async (tx) => {
    const found = await findReleasedPapers(tx, memberId, size);
    for (const { roundId, state } of found)
      if (state === null || state.status === "failed") await enqueuePaper(tx, { roundId, kind: "report", size }, true);
    return accepted(await findReleasedPapers(tx, memberId, size));
  });
}
