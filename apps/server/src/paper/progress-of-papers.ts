import { mayInOrganisation } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { PageSize } from "@parallax/paper/report-paper";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findReleasedPapers, type ReleasedPaper } from "./released-store.ts";

/** How far the PDFs of all released reports of the coach are. */
export async function progressOfPapers(
  { database, actor }: MemberContext,
  { size }: { readonly size: PageSize },
): Promise<Result<readonly ReleasedPaper[], Refusal>> {
  const { organisationId, memberId } = actor;
  if (!mayInOrganisation(actor, "paper.progress", organisationId)) return refused({ code: "not-found" });
  return await withTenant(database, organisationId, async (tx) =>
    accepted(await findReleasedPapers(tx, memberId, size)),
  );
}
