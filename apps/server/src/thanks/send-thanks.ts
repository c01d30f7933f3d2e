import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { record } from "../audit/record.ts";
import { findInvited } from "../ballot/invitation-store.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { postLetter } from "../mail/post-letter.ts";
import { permittedReader } from "../report/permitted-reader.ts";
import { readDatabaseClock } from "../round/store.ts";
import { findNewestThanks, insertThanks } from "./store.ts";

/**
 * The subject thanks everyone who was asked and tells what was heard: once, whatever is corrected later. Whoever has answered and whoever
 * has not get the same letter; whoever declined was promised that no more would come.
 */
export async function sendThanks(
  { world, database, actor }: MemberContext,
  { roundId, message }: { readonly roundId: RoundId; readonly message: string },
): Promise<Result<null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const reader = await permittedReader(tx, actor, "thanks.send", roundId);
    if (!reader.ok) return reader;
    if (message === "") return refused({ code: "thanks-missing" });
    const { number: releaseNumber } = reader.value.release;
    const sentAt = await readDatabaseClock(tx);
    const isThanked = (await findNewestThanks(tx, roundId)) !== undefined;
    if (isThanked || !(await insertThanks(tx, roundId, { releaseNumber, message, sentAt })))
      return refused({ code: "already-thanked" });
    for (const { group, name, address } of await findInvited(tx, roundId))
      if (group !== "self")
        await postLetter(tx, world, { kind: "thank-you", to: { name, address }, roundId, releaseNumber });
    await record(tx, { at: sentAt, actor, act: "thanks.send", roundId, details: { releaseNumber } });
    return accepted(null);
  });
}
