import type { Refusal } from "../refusal.ts";
import { accepted, type Result } from "../result.ts";
import { checkExtension } from "./closing-date.ts";
import { requireStatus } from "./move-round.ts";
import type { Round } from "./round.ts";

/** Puts off the closing date of a round that collects. A closed round is never opened again for answers. */
export function extendRound(round: Round, closesAt: Date, now: Date): Result<Round, Refusal> {
  const collecting = requireStatus(round, ["collecting"]);
  if (!collecting.ok) return collecting;
  const later = checkExtension(round.closesAt, closesAt, now);
  return later.ok ? accepted({ ...round, closesAt }) : later;
}
