import type { LetterId, OrganisationId } from "@parallax/domain/id";
import { parseAddress } from "@parallax/domain/nomination/address";
import type { Database } from "../db/connect.ts";
import { withTenant } from "../db/tenant.ts";
import type { TenantTx } from "../db/tenant.ts";
import type { Settings } from "../settings.ts";
import type { World } from "../world.ts";
import { composeLetter } from "./compose-letter.ts";
import type { LetterKeys } from "./letter-action.ts";
import { withRequests } from "../request/gather-requests.ts";
import type { Delivery, Postman } from "./postman.ts";
import type { ReminderLedger } from "./reminder-ledger.ts";
import { whyUnwanted } from "./still-wanted.ts";
import { lockLetter, markSending, markSent, markUnsent } from "./store.ts";
import type { PostedLetter } from "./store.ts";

/** What sending a letter needs; `database` acts as the mailer. */
export type MailContext = {
  readonly world: World;
  readonly database: Database;
  readonly settings: Pick<Settings, "publicUrl" | "mailFrom">;
  readonly keys: LetterKeys;
  readonly postman: Postman;
  readonly ledger: ReminderLedger;
};

/** `settled`: this letter needs nothing more. `again`: it should be tried again later. */
export type DeliveryResult = "settled" | "again";

/**
 * Sends one letter out of the outbox (security.md R7, R8). Letters arrive at least once, always as the same message; a reminder at most
 * once: where nobody knows whether the first try arrived, there is no second.
 */
export async function deliverLetter(
  context: MailContext,
  { organisationId, letterId }: { organisationId: OrganisationId; letterId: LetterId },
  isLastTry: boolean,
): Promise<DeliveryResult> {
  const { world, database, settings, keys, postman } = context;
  const posted = await withTenant(database, organisationId, (tx) => claim(tx, context, letterId));
  if (posted === null) return "settled";
  const letter = await composeLetter(posted, keys, settings);
  const delivery = await postman.send(letter);
  const next = afterDelivery(posted, delivery, isLastTry);
  await withTenant(database, organisationId, async (tx) => {
    if (delivery.outcome === "accepted") await markSent(tx, letterId, world.now());
    else await markUnsent(tx, letterId, next === "again" ? "waiting" : "failed", delivery.reason);
  });
  const { outcome } = delivery;
  const replyCode = delivery.outcome === "accepted" ? null : delivery.replyCode;
  world.log.info({ letterId, kind: posted.kind, outcome, replyCode }, "letter");
  return next;
}

/** Takes the letter in hand, unless it is gone, sent, or better not sent. */
async function claim(
  tx: TenantTx,
  { world, database, ledger }: MailContext,
  letterId: LetterId,
): Promise<PostedLetter | null> {
  const locked = await lockLetter(tx, letterId);
  if (locked === undefined) return null;
  const posted = locked.kind === "my-requests" ? await withRequests(database, locked) : locked;
  const now = world.now();
  if (posted.status !== "waiting" && posted.status !== "sending") return null;
  const unwanted = whyUnwanted(posted, now);
  if (unwanted !== null) return await giveUp(tx, letterId, "dropped", unwanted);
  // A sender died with it in hands, or never heard the server's answer.
  if (posted.kind === "reminder" && posted.status === "sending")
    return await giveUp(tx, letterId, "failed", "may have been sent; a reminder is not repeated");
  const address = parseAddress(posted.to.address);
  if (!address.ok || address.value !== posted.to.address)
    return await giveUp(tx, letterId, "failed", "not an address that letters can be sent to");
  if (posted.kind === "reminder" && !(await ledger.enter(letterId, posted.attempts)))
    return await giveUp(tx, letterId, "failed", "was sent before this database was brought back from a backup");
  await markSending(tx, letterId);
  return posted;
}

async function giveUp(tx: TenantTx, letterId: LetterId, status: "dropped" | "failed", why: string): Promise<null> {
  await markUnsent(tx, letterId, status, why);
  return null;
}

function afterDelivery({ kind }: PostedLetter, { outcome }: Delivery, isLastTry: boolean): DeliveryResult {
  if (outcome === "accepted" || outcome === "refused" || isLastTry) return "settled";
  return outcome === "unknown" && kind === "reminder" ? "settled" : "again";
}
