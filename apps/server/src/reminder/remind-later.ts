import { fromBase64Url } from "@parallax/domain/ballot/base64url";
import type { Refusal } from "@parallax/domain/refusal";
import { laterChoices, type LaterChoice, morningOfChoice } from "@parallax/domain/reminder/remind-later";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { findBallotPlace } from "../ballot/store.ts";
import { withLink } from "../ballot/with-link.ts";
import { findLinkToStop } from "../db/lookup.ts";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import type { Context } from "../door.ts";
import { readDatabaseClock } from "../round/store.ts";
import { findTimeZone, type WishOutcome, wishReminderAt } from "./store.ts";

/** A morning that a rater may ask to be reminded on; `at` is an ISO text. */
export type LaterOffer = { readonly choice: LaterChoice; readonly at: string };

/** The mornings that are still to come before a round closes. */
export async function offerLater(tx: TenantTx, closesAt: Date): Promise<readonly LaterOffer[]> {
  const timeZone = await findTimeZone(tx);
  const now = await readDatabaseClock(tx);
  const offers = laterChoices.flatMap((choice) => {
    const morning = morningOfChoice(choice, { now, closesAt, timeZone });
    return morning === null ? [] : [{ choice, at: morning.toISOString() }];
  });
  return offers.filter(({ at }, place) => offers.findIndex((other) => other.at === at) === place);
}

/**
 * A rater asks to be reminded once, on a morning of their choice. It takes the place of the round's schedule for them; asking again moves
 * it. Answers with that morning.
 */
export async function remindLater(
  context: Context,
  { secret, choice }: { readonly secret: string; readonly choice: LaterChoice },
): Promise<Result<{ readonly at: string }, Refusal>> {
  return await withLink(context, secret, async (tx, link) => {
    const place = await findBallotPlace(tx, link);
    if (place === undefined) return refused({ code: "link-unknown" });
    const now = await readDatabaseClock(tx);
    const morning = morningOfChoice(choice, { now, closesAt: place.closesAt, timeZone: await findTimeZone(tx) });
    if (morning === null) return refused({ code: place.isOpen ? "reminder-too-late" : "round-closed" });
    return answerFor(await wishReminderAt(tx, link, morning), { at: morning.toISOString() });
  });
}

/** No more reminders of this round for the holder of a link; the form stays open. Safe to do twice, and after the round. */
export async function stopReminders(
  context: Context,
  { secret }: { readonly secret: string },
): Promise<Result<null, Refusal>> {
  return await withLink(context, secret, async (tx, link) => answerFor(await wishReminderAt(tx, link, null), null));
}

/** The same for whoever has the address in a reminder's head, which opens nothing (RFC 8058). Says nothing about whether there was one. */
export async function stopRemindersByToken({ database }: Pick<Context, "database">, text: string): Promise<void> {
  const token = fromBase64Url(text);
  const found = token === null ? undefined : await findLinkToStop(database, token);
  if (found !== undefined)
    await withTenant(database, found.organisationId, (tx) => wishReminderAt(tx, found.link, null));
}

function answerFor<T>(outcome: WishOutcome, value: T): Result<T, Refusal> {
  switch (outcome) {
    case "kept":
      return accepted(value);
    case "unknown":
      return refused({ code: "link-unknown" });
    case "closed":
      return refused({ code: "round-closed" });
    case "declined":
      return refused({ code: "invitation-declined" });
    case "own-form":
      return refused({ code: "not-found" });
    case "present":
      return refused({ code: "already-answered" });
  }
}
