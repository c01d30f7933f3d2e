import { fromBase64Url } from "@parallax/domain/ballot/base64url";
import { hashLinkSecret } from "@parallax/domain/ballot/link-secret";
import type { Refusal } from "@parallax/domain/refusal";
import { refused, type Result } from "@parallax/domain/result";
import { findInvitation } from "../db/lookup.ts";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import type { Context } from "../door.ts";

/** Runs a rater's act inside the organisation that the link belongs to; a link that nobody knows is refused. */
export async function withLink<T>(
  { database }: Context,
  secretText: string,
  act: (tx: TenantTx, link: Uint8Array) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const secret = fromBase64Url(secretText);
  if (secret === null) return refused({ code: "link-unknown" });
  const invitation = await findInvitation(database, secret);
  if (invitation === undefined) return refused({ code: "link-unknown" });
  return await withTenant(database, invitation.organisationId, (tx) => act(tx, hashLinkSecret(secret)));
}
