import type { InvitationId, RoundId } from "@parallax/domain/id";
import { asId } from "@parallax/domain/id";
import type { Address } from "@parallax/domain/nomination/address";
import { type ReminderKind, type ReminderPlan, reminderKinds } from "@parallax/domain/reminder/plan-reminders";
import { and, eq, inArray, isNotNull, lte, sql } from "drizzle-orm";
import { organisations } from "../db/schema/organisation.ts";
import { reminders } from "../db/schema/reminder.ts";
import type { TenantTx } from "../db/tenant.ts";

export type Reminder = {
  readonly kind: ReminderKind;
  readonly status: "planned" | "off" | "spent";
  /** Null before the launch, where the round leaves no room for it, and for one that was spent without a letter. */
  readonly dueAt: Date | null;
};

/** Somebody whom a reminder goes to now. */
export type Reminded = { readonly invitationId: InvitationId; readonly name: string; readonly address: Address };

/** A round's reminders in their order; before anybody chose, all of them. */
export async function findReminders(tx: TenantTx, roundId: RoundId): Promise<Reminder[]> {
  const { kind, status, dueAt } = reminders;
  const rows = await tx.select({ kind, status, dueAt }).from(reminders).where(isOfRound(tx, roundId));
  return reminderKinds.map((each) => {
    const row = rows.find(({ kind: saved }) => saved === each);
    return { kind: each, status: row?.status ?? "planned", dueAt: row?.dueAt ?? null };
  });
}

/** Chooses which of the reminders still to come there are; what was spent, or off until its morning had passed, stays so. */
export async function saveChoice(
  tx: TenantTx,
  roundId: RoundId,
  chosen: readonly ReminderKind[],
  now: Date,
): Promise<void> {
  const hasPassed = sql`${reminders.status} = 'off' and ${reminders.dueAt} <= ${now.toISOString()}::timestamptz`;
  for (const kind of reminderKinds) {
    const status = chosen.includes(kind) ? ("planned" as const) : ("off" as const);
    await tx
      .insert(reminders)
      .values({ organisationId: tx.organisationId, roundId, kind, status, dueAt: null })
      .onConflictDoUpdate({
        target: [reminders.organisationId, reminders.roundId, reminders.kind],
        set: { status },
        setWhere: sql`${reminders.status} <> 'spent' and (${hasPassed}) is not true`,
      });
  }
}

/** Sets when the reminders still to come fall due, and when it is looked whether too few have answered. */
export async function savePlan(
  tx: TenantTx,
  roundId: RoundId,
  plan: ReminderPlan,
  warnsAt: Date | null,
): Promise<void> {
  for (const kind of reminderKinds)
    await tx
      .insert(reminders)
      .values({ organisationId: tx.organisationId, roundId, kind, status: "planned", dueAt: plan[kind] })
      .onConflictDoUpdate({
        target: [reminders.organisationId, reminders.roundId, reminders.kind],
        set: { dueAt: plan[kind] },
        setWhere: sql`${reminders.status} <> 'spent'`,
      });
  await saveWarning(tx, roundId, warnsAt);
}

/** A later close is looked at anew, whether or not the earlier one has been. */
async function saveWarning(tx: TenantTx, roundId: RoundId, dueAt: Date | null): Promise<void> {
  await tx
    .insert(reminders)
    .values({ organisationId: tx.organisationId, roundId, kind: "few-answers", status: "planned", dueAt })
    .onConflictDoUpdate({
      target: [reminders.organisationId, reminders.roundId, reminders.kind],
      set: { status: "planned", dueAt },
      setWhere: sql`${reminders.status} <> 'spent' or excluded.due_at > ${reminders.dueAt}`,
    });
}

/** Spends the reminders that are due, the earliest first: of two who try at once, one gets each. */
export async function claimDueReminders(
  tx: TenantTx,
  roundId: RoundId,
  now: Date,
): Promise<{ kind: ReminderKind | "few-answers"; dueAt: Date }[]> {
  const claimed = await tx
    .update(reminders)
    .set({ status: "spent" })
    .where(
      and(
        isOfRound(tx, roundId),
        eq(reminders.status, "planned"),
        isNotNull(reminders.dueAt),
        lte(reminders.dueAt, now),
      ),
    )
    .returning({ kind: reminders.kind, dueAt: reminders.dueAt });
  return claimed
    .flatMap(({ kind, dueAt }) => (dueAt === null ? [] : [{ kind, dueAt }]))
    .toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
}

/** Of reminders that were spent without a letter no day is kept: whoever looks must not read that they went out on it. */
export async function forgetDays(tx: TenantTx, roundId: RoundId, kinds: readonly ReminderKind[]): Promise<void> {
  if (kinds.length === 0) return;
  await tx
    .update(reminders)
    .set({ dueAt: null })
    .where(and(isOfRound(tx, roundId), inArray(reminders.kind, [...kinds])));
}

/** Whom the schedule reminds now: neither the subject nor anybody who answered, declined, or has a wish of their own. */
export async function findToRemind(tx: TenantTx, roundId: RoundId): Promise<Reminded[]> {
  const rows = await tx.execute<RemindedRow>(sql`select * from invitations_to_remind(${roundId}::uuid)`);
  return rows.map(toReminded);
}

/** Spends the wishes for a reminder that are due. */
export async function claimDueWishes(
  tx: TenantTx,
  roundId: RoundId,
  now: Date,
): Promise<(Reminded & { readonly dueAt: Date })[]> {
  const rows = await tx.execute<RemindedRow & { due_at: string }>(
    sql`select * from claim_reminder_wishes(${roundId}::uuid, ${now.toISOString()}::timestamptz)`,
  );
  return rows.map((row) => ({ ...toReminded(row), dueAt: new Date(row.due_at) }));
}

export type WishOutcome = "kept" | "unknown" | "closed" | "declined" | "own-form" | "present";

/** Keeps what the holder of a link wishes: a reminder on that morning, or none (null) from now on. */
export async function wishReminderAt(tx: TenantTx, link: Uint8Array, morning: Date | null): Promise<WishOutcome> {
  const wish = morning === null ? "stopped" : "later";
  const [row] = await tx.execute<{ outcome: WishOutcome }>(sql`
    select wish_reminder(${Buffer.from(link)}, ${wish}, ${morning?.toISOString() ?? null}::timestamptz) as outcome`);
  return row?.outcome ?? "unknown";
}

export async function findTimeZone(tx: TenantTx): Promise<string> {
  const [row] = await tx
    .select({ timeZone: organisations.timeZone })
    .from(organisations)
    .where(eq(organisations.organisationId, tx.organisationId));
  return row?.timeZone ?? "UTC";
}

type RemindedRow = { readonly invitation: string; readonly name: string; readonly address: string };

function toReminded({ invitation, name, address }: RemindedRow): Reminded {
  // Addresses of invitations have passed the one grammar when they were nominated.
  return { invitationId: asId(invitation), name, address: address as Address };
}

function isOfRound(tx: TenantTx, roundId: RoundId) {
  return and(eq(reminders.organisationId, tx.organisationId), eq(reminders.roundId, roundId));
}
