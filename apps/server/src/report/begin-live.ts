import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import type { Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { freezeRelease, type ReleasedVersion } from "./freeze-release.ts";

/** Freezes the report at the start of a session. The subject has it, and every part of it is closed until the coach opens it. */
export async function beginLive(
  { database, actor, world }: MemberContext,
  { roundId, revision }: { readonly roundId: RoundId; readonly revision?: number | undefined },
): Promise<Result<ReleasedVersion, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "report.beginLive", roundId);
    if (!round.ok) return round;
    const freezing = { actor, releasedById: actor.memberId, byPart: true, seenRevision: revision };
    return await freezeRelease(tx, world, round.value, freezing);
  });
}
