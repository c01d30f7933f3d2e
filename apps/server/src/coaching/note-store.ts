import type { MemberId, RoundId } from "@parallax/domain/id";
import { and, eq, sql } from "drizzle-orm";
import { noteKeys, notes } from "../db/schema/coaching.ts";
import type { TenantTx } from "../db/tenant.ts";

/** A coach's key as their browser wrapped it. */
export type NoteKey = { readonly salt: Uint8Array; readonly wrapped: Uint8Array };

export type SealedNote = { readonly sealed: Uint8Array; readonly revision: number };

export async function findNoteKey(tx: TenantTx, coachId: MemberId): Promise<NoteKey | undefined> {
  const { salt, wrapped } = noteKeys;
  const [row] = await tx.select({ salt, wrapped }).from(noteKeys).where(isKeyOf(tx, coachId));
  return row;
}

/** False when there is one. */
export async function insertNoteKey(tx: TenantTx, coachId: MemberId, key: NoteKey): Promise<boolean> {
  const written = await tx
    .insert(noteKeys)
    .values({ organisationId: tx.organisationId, coachId, ...key })
    .onConflictDoNothing()
    .returning({ coachId: noteKeys.coachId });
  return written.length === 1;
}

/** With the key go the notes that nobody can open any more. */
export async function deleteNotes(tx: TenantTx, coachId: MemberId): Promise<void> {
  await tx.delete(notes).where(and(eq(notes.organisationId, tx.organisationId), eq(notes.coachId, coachId)));
  await tx.delete(noteKeys).where(isKeyOf(tx, coachId));
}

export async function findNote(tx: TenantTx, roundId: RoundId, coachId: MemberId): Promise<SealedNote | undefined> {
  const { sealed, revision } = notes;
  const [row] = await tx
    .select({ sealed, revision })
    .from(notes)
    .where(isNoteOf(tx, roundId, coachId));
  return row;
}

/** Puts a note in the place of the one with this revision, nought for none, and says the new one; undefined when it is another's turn. */
export async function replaceNote(
  tx: TenantTx,
  roundId: RoundId,
  coachId: MemberId,
  { sealed, revision }: SealedNote,
): Promise<number | undefined> {
  if (revision === 0) {
    const [row] = await tx
      .insert(notes)
      .values({ organisationId: tx.organisationId, roundId, coachId, sealed, revision: 1 })
      .onConflictDoNothing()
      .returning({ revision: notes.revision });
    return row?.revision;
  }
  const [row] = await tx
    .update(notes)
    .set({ sealed, revision: sql`${notes.revision} + 1` })
    .where(and(isNoteOf(tx, roundId, coachId), eq(notes.revision, revision)))
    .returning({ revision: notes.revision });
  return row?.revision;
}

function isKeyOf(tx: TenantTx, coachId: MemberId) {
  return and(eq(noteKeys.organisationId, tx.organisationId), eq(noteKeys.coachId, coachId));
}

function isNoteOf(tx: TenantTx, roundId: RoundId, coachId: MemberId) {
  return and(eq(notes.organisationId, tx.organisationId), eq(notes.roundId, roundId), eq(notes.coachId, coachId));
}
