import type { OrganisationId, RoundId } from "@parallax/domain/id";
import { reminderLetterId } from "@parallax/domain/reminder/reminder-letter-id";
import { record } from "../audit/record.ts";
import type { Database } from "../db/connect.ts";
import { findRemindersDue } from "../db/lookup.ts";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import { reportError } from "../error-report.ts";
import { postReminder } from "../mail/post-letter.ts";
import { readDatabaseClock, shareRound } from "../round/store.ts";
import type { World } from "../world.ts";
import { warnOfFewAnswers } from "./warn-of-few-answers.ts";
import { claimDueReminders, claimDueWishes, findToRemind, forgetDays, type Reminded } from "./store.ts";

/**
 * A reminder that is later than this is let go: nobody wants Tuesday's on Thursday, and a database that was brought back from a backup
 * remembers reminders that went out long ago as still to come.
 */
const latestMs = 24 * 3_600_000;

/** Sends what is due, by the database's clock (M9). A round that fails keeps no other from its reminders. */
export async function sendDueReminders(world: World, database: Database): Promise<void> {
  const now = await readDatabaseClock(database);
  for (const place of await findRemindersDue(database, now)) {
    try {
      await remindRound({ world, database }, place, now);
    } catch (error) {
      world.log.error({ roundId: place.roundId, error: reportError(error) }, "a reminder could not be sent");
    }
  }
}

/**
 * Spends what is due in one round and posts its letters, in one transaction (R8): each reminder of the schedule once, each wish once, to
 * whoever has no ballot at this moment. The record says that a reminder went out, and the same when nobody was left to get it.
 */
export async function remindRound(
  { world, database }: { readonly world: World; readonly database: Database },
  { organisationId, roundId }: { readonly organisationId: OrganisationId; readonly roundId: RoundId },
  now: Date,
): Promise<void> {
  await withTenant(database, organisationId, async (tx) => {
    // Whoever closes, cancels or extends the round waits, or has been waited for.
    const round = await shareRound(tx, roundId);
    if (round?.status !== "collecting" || round.closesAt <= now) return;
    const isFresh = ({ dueAt }: { readonly dueAt: Date }) => now.getTime() - dueAt.getTime() <= latestMs;
    const due = await claimDueReminders(tx, roundId, now);
    if (due.some((each) => each.kind === "few-answers" && isFresh(each))) await warnOfFewAnswers(tx, world, round);
    const claimed = due.flatMap(({ kind, dueAt }) => (kind === "few-answers" ? [] : [{ kind, dueAt }]));
    // Two that fell due together, because no worker ran, are one letter.
    const kind = claimed.filter(isFresh).at(-1)?.kind;
    await forgetDays(
      tx,
      roundId,
      claimed.map((each) => each.kind).filter((each) => each !== kind),
    );
    const wished = (await claimDueWishes(tx, roundId, now)).filter(isFresh);
    for (const { dueAt, ...person } of wished)
      await remind(tx, world, { roundId, reason: `own ${dueAt.toISOString()}`, isOwn: true }, person);
    if (kind === undefined) return;
    for (const person of await findToRemind(tx, roundId))
      await remind(tx, world, { roundId, reason: kind, isOwn: false }, person);
    await record(tx, { at: now, actor: { kind: "clockwork" }, act: "reminder.send", roundId, details: { kind } });
  });
}

async function remind(
  tx: TenantTx,
  world: World,
  { roundId, reason, isOwn }: { readonly roundId: RoundId; readonly reason: string; readonly isOwn: boolean },
  { invitationId, name, address }: Reminded,
): Promise<void> {
  const id = reminderLetterId(invitationId, reason);
  await postReminder(tx, world, id, { kind: "reminder", to: { name, address }, roundId, invitationId, isOwn });
}
