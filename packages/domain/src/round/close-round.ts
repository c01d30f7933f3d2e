import type { Refusal } from "../refusal.ts";
import { accepted, type Result } from "../result.ts";
import { moveRound } from "./move-round.ts";
import type { Round } from "./round.ts";

/** No answer enters after this; the opener does the rest. `at` is the database's clock. */
export function closeRound(round: Round, at: Date): Result<Round, Refusal> {
  const moved = moveRound(round, "close");
  return moved.ok ? accepted({ ...moved.value, closedAt: at }) : moved;
}

/** Whether the deadline has come; the clockwork closes such rounds. */
export function isDue(round: Pick<Round, "status" | "closesAt">, at: Date): boolean {
  return round.status === "collecting" && round.closesAt.getTime() <= at.getTime();
}
