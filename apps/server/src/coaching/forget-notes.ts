import { mayInOrganisation } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { deleteNotes } from "./note-store.ts";

/** A coach who has lost their passphrase begins anew, without the notes that nobody can open any more. */
export async function forgetNotes({ database, actor }: MemberContext): Promise<Result<null, Refusal>> {
  const { organisationId, memberId } = actor;
  if (!mayInOrganisation(actor, "coaching.forgetNotes", organisationId)) return refused({ code: "not-found" });
  return await withTenant(database, organisationId, async (tx) => {
    await deleteNotes(tx, memberId);
    return accepted(null);
  });
}
