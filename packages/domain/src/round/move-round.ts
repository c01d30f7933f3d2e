import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";
import type { Round } from "./round.ts";
import { roundTransitions, type RoundAct, type RoundStatus } from "./status.ts";

/** Moves a round by one act of `roundTransitions`; refuses with `round-status` from where the act does not exist. */
export function moveRound(round: Round, act: RoundAct): Result<Round, Refusal> {
  const { from, to } = roundTransitions[act];
  const inStatus = requireStatus(round, from);
  return inStatus.ok ? accepted({ ...round, status: to }) : inStatus;
}

/** The round, if its status is one of `needed`; else `round-status`. */
export function requireStatus(round: Round, needed: readonly RoundStatus[]): Result<Round, Refusal> {
  if (needed.includes(round.status)) return accepted(round);
  return refused({ code: "round-status", status: round.status, needed });
}

/** The round while the subject is still preparing it: not launched, and no launch on its way. */
export function requirePreparing(round: Round): Result<Round, Refusal> {
  if (round.launchRequestedAt !== null && round.launchedAt === null) return refused({ code: "launch-in-progress" });
  return requireStatus(round, ["draft", "nominating", "approval"]);
}
