import type { RoundId } from "@parallax/domain/id";
import { permit } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { planReminders, type ReminderKind } from "@parallax/domain/reminder/plan-reminders";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { Round } from "@parallax/domain/round/round";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findRound } from "../round/store.ts";
import { findReminders, findTimeZone } from "./store.ts";

/** One reminder of a round as its subject sees it. How many people it goes or went to is told to nobody. */
export type ListedReminder = {
  readonly kind: ReminderKind;
  readonly status: "planned" | "off" | "spent";
  /** An ISO text; before the launch, when it would be if that were now. Null where the round leaves no room for it, and when it was let go. */
  readonly dueAt: string | null;
};

export type ReminderList = {
  readonly reminders: readonly ListedReminder[];
  /** Whose mornings and working days these are. */
  readonly timeZone: string;
};

export async function listReminders(
  { world, database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<ReminderList, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await findRound(tx, roundId);
    if (round === undefined) return refused({ code: "not-found" });
    const permitted = permit(actor, "reminder.list", round);
    return permitted.ok ? accepted(await listOf(tx, round, world.now())) : permitted;
  });
}

async function listOf(tx: TenantTx, round: Round, now: Date): Promise<ReminderList> {
  const timeZone = await findTimeZone(tx);
  const saved = await findReminders(tx, round.id);
  const isAsked = round.launchRequestedAt !== null;
  const ahead = isAsked ? null : planReminders({ launchedAt: now, closesAt: round.closesAt, timeZone });
  const reminders = saved.map(({ kind, status, dueAt }) => {
    const at = ahead === null ? dueAt : ahead[kind];
    return { kind, status, dueAt: at?.toISOString() ?? null };
  });
  return { reminders, timeZone };
}
