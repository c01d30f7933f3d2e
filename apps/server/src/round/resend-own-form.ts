import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { record } from "../audit/record.ts";
import { findInvited, findNewestLetterAt } from "../ballot/invitation-store.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { postLetter } from "../mail/post-letter.ts";
import { permittedRound } from "./permitted-round.ts";

const secondsBetween = 60;

/** Mails the subject the link to the own form once more: the same link, at most once a minute. */
export async function resendOwnForm(
  { world, database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<null, Refusal>> {
  const now = world.now();
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "round.resendOwnForm", roundId);
    if (!round.ok) return round;
    const invited = await findInvited(tx, roundId);
    const own = invited.find(({ group }) => group === "self");
    invariant(own !== undefined, "a launched round has its subject’s own form");
    const lastAt = await findNewestLetterAt(tx, "own-form", own.id);
    const wait = lastAt === null ? 0 : secondsBetween - (now.getTime() - lastAt.getTime()) / 1000;
    if (wait > 0) return refused({ code: "too-many-requests", retryAfterSeconds: Math.ceil(wait) });
    const { id: invitationId, name, address } = own;
    await postLetter(tx, world, { kind: "own-form", to: { name, address }, roundId, invitationId });
    await record(tx, { at: now, actor, act: "round.resendOwnForm", roundId });
    return accepted(null);
  });
}
