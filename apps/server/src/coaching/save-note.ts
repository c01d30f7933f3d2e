import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { findNoteKey, replaceNote, type SealedNote } from "./note-store.ts";

type NoteToSave = SealedNote & {
  readonly roundId: RoundId;
  /** Of the key that sealed it: under one that was forgotten since, nobody could open it again. */
  readonly salt: Uint8Array;
};

/** Keeps what a coach's browser sealed. Whoever writes on another revision than the last, or under another key, is told. It is on no record. */
export async function saveNote(
  { database, actor }: MemberContext,
  { roundId, salt, ...note }: NoteToSave,
): Promise<Result<{ readonly revision: number }, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "coaching.saveNote", roundId);
    if (!round.ok) return round;
    const key = await findNoteKey(tx, actor.memberId);
    if (key === undefined || !Buffer.from(salt).equals(key.salt)) return refused({ code: "changed-meanwhile" });
    const revision = await replaceNote(tx, roundId, actor.memberId, note);
    return revision === undefined ? refused({ code: "changed-meanwhile" }) : accepted({ revision });
  });
}
