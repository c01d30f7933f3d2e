import { mayInOrganisation } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { insertNoteKey, type NoteKey } from "./note-store.ts";

/** Keeps a coach's wrapped key. Whoever has one keeps it: it opens what they wrote. */
export async function beginNotes({ database, actor }: MemberContext, key: NoteKey): Promise<Result<null, Refusal>> {
  const { organisationId, memberId } = actor;
  if (!mayInOrganisation(actor, "coaching.beginNotes", organisationId)) return refused({ code: "not-found" });
  return await withTenant(database, organisationId, async (tx) =>
    (await insertNoteKey(tx, memberId, key)) ? accepted(null) : refused({ code: "changed-meanwhile" }),
  );
}
