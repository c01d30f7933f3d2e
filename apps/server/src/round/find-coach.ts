import type { MemberId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { TenantTx } from "../db/tenant.ts";
import { findMember, type Member } from "../organisation/store.ts";

/** Somebody who coaches in this organisation now. */
export async function findCoach(tx: TenantTx, coachId: MemberId): Promise<Result<Member, Refusal>> {
  const member = await findMember(tx, coachId);
  const coaches = member?.status === "active" && member.roles.includes("coach");
  return member !== undefined && coaches ? accepted(member) : refused({ code: "coach-not-available" });
}
