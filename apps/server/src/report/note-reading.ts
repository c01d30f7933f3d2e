import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { readDatabaseClock } from "../round/store.ts";
import { findReading, insertReading } from "./live-store.ts";
import { openRelease } from "./open-release.ts";

/** The subject has the whole report in front of them. The first time is kept, for the subject and the coach to see; no later one is. */
export async function noteReading(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<{ readonly readAt: string }, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "report.noteReading", roundId);
    if (!round.ok) return round;
    const release = await openRelease(tx, actor, roundId);
    if (!release.ok) return release;
    const { number } = release.value;
    await insertReading(tx, roundId, number, await readDatabaseClock(tx));
    const readAt = (await findReading(tx, release.value)) ?? (await readDatabaseClock(tx));
    return accepted({ readAt: readAt.toISOString() });
  });
}
