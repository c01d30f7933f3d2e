import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";
import { isDue } from "./close-round.ts";
import { checkExtension } from "./closing-date.ts";
import { requireStatus } from "./move-round.ts";
import type { Round } from "./round.ts";

/**
 * Puts off the closing date of a round that collects. A closed round is never opened again for answers, nor is one whose date has passed
 * a moment before the clockwork closes it: raters have been told that it is over, and their drafts are deleted. `now` is the database's.
 */
export function extendRound(round: Round, closesAt: Date, now: Date): Result<Round, Refusal> {
  const collecting = requireStatus(round, ["collecting"]);
  if (!collecting.ok) return collecting;
  if (isDue(round, now)) return refused({ code: "round-status", status: "closed", needed: ["collecting"] });
  const later = checkExtension(round.closesAt, closesAt, now);
  return later.ok ? accepted({ ...round, closesAt }) : later;
}
