import { planReminders, planWarning } from "@parallax/domain/reminder/plan-reminders";
import type { Round } from "@parallax/domain/round/round";
import type { TenantTx } from "../db/tenant.ts";
import { findTimeZone, savePlan } from "./store.ts";

/** Sets the dates of a round's reminders anew: at its launch, and whenever its closing date moves. What went out went out. */
export async function planRound(tx: TenantTx, round: Round): Promise<void> {
  const launchedAt = round.launchedAt ?? round.launchRequestedAt;
  if (launchedAt === null) return;
  const dates = { launchedAt, closesAt: round.closesAt, timeZone: await findTimeZone(tx) };
  await savePlan(tx, round.id, planReminders(dates), planWarning(dates));
}
