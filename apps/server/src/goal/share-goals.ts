import type { GoalSharing } from "@parallax/domain/goal/goal";
import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedReader } from "../report/permitted-reader.ts";
import { readDatabaseClock } from "../round/store.ts";
import { saveGoalSharing } from "./store.ts";

/** The subject says which of their choices the coach sees. */
export async function shareGoals(
  { database, actor }: MemberContext,
  { roundId, sharing }: { readonly roundId: RoundId; readonly sharing: GoalSharing },
): Promise<Result<null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const reader = await permittedReader(tx, actor, "goal.share", roundId);
    if (!reader.ok) return reader;
    await saveGoalSharing(tx, roundId, sharing);
    await record(tx, { at: await readDatabaseClock(tx), actor, act: "goal.share", roundId });
    return accepted(null);
  });
}
