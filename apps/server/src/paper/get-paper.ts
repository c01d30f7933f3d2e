import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { openPaperBasis } from "./open-paper.ts";
import { findPaper, paperState, type PaperKey, type PaperState } from "./store.ts";

/** How far a paper is on its way; null before anybody asked for it as it would be now. */
export async function getPaper(
  { database, actor }: MemberContext,
  key: PaperKey,
): Promise<Result<PaperState | null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const basis = await openPaperBasis(tx, actor, key);
    if (!basis.ok) return basis;
    const found = await findPaper(tx, key);
    return accepted(found === undefined ? null : paperState(found, basis.value));
  });
}
