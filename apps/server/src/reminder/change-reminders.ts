import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import type { ReminderKind } from "@parallax/domain/reminder/plan-reminders";
import { accepted, type Result } from "@parallax/domain/result";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { readDatabaseClock } from "../round/store.ts";
import { planRound } from "./plan-round.ts";
import { saveChoice } from "./store.ts";

/** The subject chooses which reminders there are, before the launch and while people answer. What went out stays as it is. */
export async function changeReminders(
  { world, database, actor }: MemberContext,
  { roundId, kinds }: { readonly roundId: RoundId; readonly kinds: readonly ReminderKind[] },
): Promise<Result<null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "reminder.change", roundId);
    if (!round.ok) return round;
    await saveChoice(tx, roundId, kinds, await readDatabaseClock(tx));
    await planRound(tx, round.value);
    await record(tx, {
      at: world.now(),
      actor,
      act: "reminder.change",
      roundId,
      details: { kinds: kinds.join(" ") },
    });
    return accepted(null);
  });
}
