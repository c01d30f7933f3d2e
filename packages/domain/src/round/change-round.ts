import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";
import { checkClosingDate } from "./closing-date.ts";
import { requirePreparing } from "./move-round.ts";
import type { Round } from "./round.ts";

/** Coach, closing date and message may change until the round is launched. */
export function changeRound(
  round: Round,
  change: Pick<Round, "coachId" | "closesAt" | "message">,
  now: Date,
): Result<Round, Refusal> {
  const preparing = requirePreparing(round);
  if (!preparing.ok) return preparing;
  if (change.coachId === round.subjectId) return refused({ code: "coach-is-subject" });
  const closing = checkClosingDate(change.closesAt, now);
  return closing.ok ? accepted({ ...round, ...change }) : closing;
}
