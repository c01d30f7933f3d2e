import type { Role } from "@parallax/domain/actor";

/** Where somebody's work begins: a coach's caseload, an administrator's rounds, everybody else's own rounds. */
export function startPlace(roles: readonly Role[]): "/coaching" | "/organisation/rounds" | "/home" {
  if (roles.includes("coach")) return "/coaching";
  return roles.includes("administrator") ? "/organisation/rounds" : "/home";
}
