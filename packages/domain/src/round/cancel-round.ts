import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";
import { moveRound } from "./move-round.ts";
import type { Round } from "./round.ts";

/** Ends a round for good: nothing is opened, the key is burned, the ballots go unread. Needs a reason for the record. */
export function cancelRound(round: Round, reason: string, now: Date): Result<Round, Refusal> {
  if (reason.trim() === "") return refused({ code: "reason-missing" });
  const moved = moveRound(round, "cancel");
  return moved.ok ? accepted({ ...moved.value, closedAt: round.closedAt ?? now }) : moved;
}
