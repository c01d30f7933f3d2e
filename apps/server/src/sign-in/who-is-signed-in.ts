import { accepted } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { DoorContext } from "../door.ts";
import { findMember, loadOrganisation } from "../organisation/store.ts";

/** The member behind this browser's session, with the organisations to choose from; null for a visitor. */
export async function whoIsSignedIn({ visit, database }: DoorContext) {
  const { signedIn } = visit;
  if (signedIn === null) return accepted(null);
  const { organisationId, memberId } = signedIn.actor;
  return withTenant(database, organisationId, async (tx) => {
    const member = await findMember(tx, memberId);
    if (member === undefined) return accepted(null);
    const { id, name, address, roles } = member;
    const memberships = signedIn.memberships.map((membership) => ({
      organisationId: membership.organisationId,
      organisationName: membership.organisationName,
    }));
    const organisation = { id: organisationId, ...(await loadOrganisation(tx)) };
    return accepted({ member: { id, name, address, roles }, organisation, memberships });
  });
}
