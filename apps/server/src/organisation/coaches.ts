import { mayInOrganisation } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findMembersWithRole, type Member } from "./store.ts";

/** Whom the member may choose as coach: everyone who coaches here, except themselves. */
export async function coaches({
  actor,
  database,
}: MemberContext): Promise<Result<readonly Pick<Member, "id" | "name">[], Refusal>> {
  const { organisationId } = actor;
  if (!mayInOrganisation(actor, "organisation.coaches", organisationId)) return refused({ code: "not-found" });
  return withTenant(database, organisationId, async (tx) => {
    const found = await findMembersWithRole(tx, "coach");
    return accepted(found.filter(({ id }) => id !== actor.memberId).map(({ id, name }) => ({ id, name })));
  });
}
