import type { RoundId } from "@parallax/domain/id";
import { permit } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findRound } from "../round/store.ts";
import { findNote } from "./note-store.ts";

/** What the coach who asks wrote about a round, sealed, base64; null while nothing. Nobody is handed another's. */
export async function readNote(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<{ readonly sealed: string; readonly revision: number } | null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await findRound(tx, roundId);
    if (round === undefined) return refused({ code: "not-found" });
    const permitted = permit(actor, "coaching.note", round);
    if (!permitted.ok) return permitted;
    const note = await findNote(tx, roundId, actor.memberId);
    if (note === undefined) return accepted(null);
    return accepted({ sealed: Buffer.from(note.sealed).toString("base64"), revision: note.revision });
  });
}
