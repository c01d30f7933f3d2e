import { mayInOrganisation } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findNoteKey } from "./note-store.ts";

/** What a coach's browser needs beside their passphrase, base64; null while they keep no notes. */
export async function noteKey({
  database,
  actor,
}: MemberContext): Promise<Result<{ readonly salt: string; readonly wrapped: string } | null, Refusal>> {
  const { organisationId, memberId } = actor;
  if (!mayInOrganisation(actor, "coaching.noteKey", organisationId)) return refused({ code: "not-found" });
  return await withTenant(database, organisationId, async (tx) => {
    const key = await findNoteKey(tx, memberId);
    if (key === undefined) return accepted(null);
    const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
    return accepted({ salt: text(key.salt), wrapped: text(key.wrapped) });
  });
}
