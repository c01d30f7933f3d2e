import { fromBase64Url } from "@parallax/domain/ballot/base64url";
import { hashLinkSecret } from "@parallax/domain/ballot/link-secret";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { findBallotPlace, type BallotPlace } from "../ballot/store.ts";
import { findInvitation } from "../db/lookup.ts";
import { withTenant } from "../db/tenant.ts";
import type { DoorContext } from "../door.ts";

/** A form as the page with all of them shows it. */
export type ListedRequest =
  | {
      readonly state: "open" | "answered" | "declined" | "over";
      readonly subjectName: string;
      readonly organisationName: string;
      readonly group: RaterGroup;
      /** An ISO text. */
      readonly closesAt: string;
    }
  /** Nobody knows this link any more. */
  | { readonly state: "unknown" };

/** Far more than a page asks for. */
const perNetwork = { most: 600, seconds: 300 };

/**
 * What each of several links opens, in their order. Whoever holds a link may look at it (`enterBallot`); this looks at several at once and
 * tells no more. Changes nothing and logs nothing.
 */
export async function listRequests(
  ctx: DoorContext,
  { secrets }: { readonly secrets: readonly string[] },
): Promise<Result<readonly ListedRequest[], Refusal>> {
  const retryAfterSeconds = ctx.visit.throttle.take("list requests", ctx.visit.network, perNetwork);
  if (retryAfterSeconds !== null) return refused({ code: "too-many-requests", retryAfterSeconds });
  const listed: ListedRequest[] = [];
  for (const text of secrets) listed.push(await look(ctx, text));
  return accepted(listed);
}

async function look({ database }: DoorContext, text: string): Promise<ListedRequest> {
  const secret = fromBase64Url(text);
  const invitation = secret === null ? undefined : await findInvitation(database, secret);
  if (secret === null || invitation === undefined) return { state: "unknown" };
  return await withTenant(database, invitation.organisationId, async (tx) => {
    const place = await findBallotPlace(tx, hashLinkSecret(secret));
    if (place === undefined) return { state: "unknown" };
    const { subjectName, organisationName, group, closesAt } = place;
    return { state: stateOf(place), subjectName, organisationName, group, closesAt: closesAt.toISOString() };
  });
}

function stateOf({ isOpen, receipt, isDeclined }: BallotPlace): "open" | "answered" | "declined" | "over" {
  if (!isOpen) return "over";
  if (receipt !== null) return "answered";
  return isDeclined ? "declined" : "open";
}
