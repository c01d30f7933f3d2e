import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { readDatabaseClock } from "../round/store.ts";
import { findReading, insertReading } from "./live-store.ts";
import { permittedReader } from "./permitted-reader.ts";

/** The subject has the whole report in front of them. The first time is kept, for the subject and the coach to see; no later one is. */
export async function noteReading(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<{ readonly readAt: string }, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const reader = await permittedReader(tx, actor, "report.noteReading", roundId);
    if (!reader.ok) return reader;
    const { release } = reader.value;
    await insertReading(tx, roundId, release.number, await readDatabaseClock(tx));
    const readAt = (await findReading(tx, release)) ?? (await readDatabaseClock(tx));
    return accepted({ readAt: readAt.toISOString() });
  });
}
