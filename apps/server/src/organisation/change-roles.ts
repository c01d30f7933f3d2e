import type { Role } from "@parallax/domain/actor";
import type { MemberId } from "@parallax/domain/id";
import { mayInOrganisation } from "@parallax/domain/may";
import { changeRoles as decide } from "@parallax/domain/organisation/change-roles";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { endAllSessions } from "../sign-in/session.ts";
import { findMember, findMembersWithRole, lockOrganisation, saveRoles } from "./store.ts";

/** Gives a member exactly these roles. Whoever gains or loses one signs in anew; the last administrator stays one. */
export async function changeRoles(
  { world, database, actor }: MemberContext,
  { memberId, roles }: { memberId: MemberId; roles: readonly Role[] },
): Promise<Result<{ roles: readonly Role[] }, Refusal>> {
  const { organisationId } = actor;
  if (!mayInOrganisation(actor, "organisation.changeRoles", organisationId)) return refused({ code: "not-found" });
  return withTenant(database, organisationId, async (tx) => {
    // Of two administrators who demote each other at once, one comes second and is refused.
    await lockOrganisation(tx);
    const member = await findMember(tx, memberId);
    if (member === undefined || member.status !== "active") return refused({ code: "not-found" });
    const administrators = await findMembersWithRole(tx, "administrator");
    const decided = decide(
      memberId,
      roles,
      administrators.map(({ id }) => id),
    );
    if (!decided.ok) return decided;
    const kept = decided.value;
    const isSame = kept.length === member.roles.length && kept.every((role) => member.roles.includes(role));
    if (isSame) return accepted({ roles: kept });
    await saveRoles(tx, memberId, kept);
    if (memberId !== actor.memberId) await endAllSessions(tx, world, member.accountId);
    const details = { memberId, before: member.roles.join(" "), after: kept.join(" ") };
    await record(tx, { at: world.now(), actor, act: "organisation.changeRoles", details });
    return accepted({ roles: kept });
  });
}
