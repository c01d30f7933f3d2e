import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";

const hour = 3_600_000;
/** People need a whole day to answer. */
export const leastHoursToAnswer = 24;
/** Longer rounds are forgotten; whoever needs more time extends. */
export const mostDaysToAnswer = 92;

/** Whether a round may be asked for, changed or launched at `now` with this closing date. */
export function checkClosingDate(closesAt: Date, now: Date): Result<Date, Refusal> {
  const hours = (closesAt.getTime() - now.getTime()) / hour;
  if (hours <= 0) return refused({ code: "closing-in-the-past" });
  if (hours < leastHoursToAnswer) return refused({ code: "closing-too-early" });
  return checkNotTooFar(closesAt, now);
}

/** Whether a closing date may be put off to this one at `now`: later than before, to come, and not too far. */
export function checkExtension(current: Date, closesAt: Date, now: Date): Result<Date, Refusal> {
  if (closesAt.getTime() <= now.getTime()) return refused({ code: "closing-in-the-past" });
  if (closesAt.getTime() <= current.getTime()) return refused({ code: "closing-not-later" });
  return checkNotTooFar(closesAt, now);
}

function checkNotTooFar(closesAt: Date, now: Date): Result<Date, Refusal> {
  const days = (closesAt.getTime() - now.getTime()) / (24 * hour);
  return days > mostDaysToAnswer ? refused({ code: "closing-too-far" }) : accepted(closesAt);
}
