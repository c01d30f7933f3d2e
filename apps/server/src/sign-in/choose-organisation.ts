import type { OrganisationId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { DoorContext } from "../door.ts";
import { takeOverBrowser } from "./open-link.ts";
import { startSession } from "./session.ts";

/** Goes on in another organisation of the same account, in a new session that ends no later than the old one would have. */
export async function chooseOrganisation(
  ctx: DoorContext,
  input: { organisationId: OrganisationId },
): Promise<Result<null, Refusal>> {
  const { signedIn } = ctx.visit;
  invariant(signedIn !== null, "only a member chooses an organisation");
  const membership = signedIn.memberships.find(({ organisationId }) => organisationId === input.organisationId);
  if (membership === undefined) return refused({ code: "not-found" });
  const { startedAt, actor } = signedIn;
  const { accountId } = actor;
  const sessionId = await startSession(ctx.database, ctx.world, { accountId, membership, startedAt });
  await takeOverBrowser(ctx, sessionId, membership);
  return accepted(null);
}
