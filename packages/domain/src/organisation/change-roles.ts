import type { Role } from "../actor.ts";
import type { MemberId } from "../id.ts";
import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";

/** The roles as asked for, each once; refused when the organisation would be left without an administrator. */
export function changeRoles(
  memberId: MemberId,
  roles: readonly Role[],
  administrators: readonly MemberId[],
): Result<readonly Role[], Refusal> {
  const isLast = administrators.every((administrator) => administrator === memberId);
  if (isLast && !roles.includes("administrator")) return refused({ code: "last-administrator" });
  return accepted([...new Set(roles)]);
}
