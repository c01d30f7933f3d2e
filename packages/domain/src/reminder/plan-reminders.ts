import { dayAt, isWorkingDay, morningOf, type Day } from "./morning.ts";

/** A round's reminders, in their order. There are no others, so nobody gets more than three of a schedule. */
export const reminderKinds = ["after-a-third", "three-days-before", "last-working-day"] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** When each reminder falls due; null where the round leaves no room for it. */
export type ReminderPlan = Readonly<Record<ReminderKind, Date | null>>;

/** Nobody is reminded of what came yesterday, or twice within a day. */
const leastDaysApart = 2;
const dayMs = 24 * 3_600_000;
/** A reminder leaves time to answer. */
const leastMsToAnswer = 4 * 3_600_000;

/**
 * A round's reminders from its launch and its closing date, at nine on working days of the organisation's time zone (a rater's is not
 * known): after a third of the time, three days before the close, on the last working day. In a short round the later ones are kept.
 */
export function planReminders(round: {
  readonly launchedAt: Date;
  readonly closesAt: Date;
  readonly timeZone: string;
}): ReminderPlan {
  const { launchedAt, closesAt, timeZone } = round;
  const firstDay = dayAt(launchedAt, timeZone);
  const lastDay = dayAt(new Date(closesAt.getTime() - leastMsToAnswer), timeZone);
  const leavesTime = (day: Day): boolean => closesAt.getTime() - morningOf(day, timeZone).getTime() >= leastMsToAnswer;
  const last = back(leavesTime(lastDay) ? lastDay : lastDay - 1);
  const threeBefore = back(Math.min(dayAt(closesAt, timeZone) - 3, last - leastDaysApart));
  const third = forward(
    dayAt(new Date(launchedAt.getTime() + (closesAt.getTime() - launchedAt.getTime()) / 3), timeZone),
  );
  const fits = (day: Day, next: Day | null): boolean =>
    day - firstDay >= leastDaysApart && (next === null || next - day >= leastDaysApart);
  const lastFits = fits(last, null);
  const threeFits = fits(threeBefore, lastFits ? last : null);
  const thirdFits = fits(third, threeFits ? threeBefore : lastFits ? last : null);
  return {
    "after-a-third": thirdFits && leavesTime(third) ? morningOf(third, timeZone) : null,
    "three-days-before": threeFits ? morningOf(threeBefore, timeZone) : null,
    "last-working-day": lastFits ? morningOf(last, timeZone) : null,
  };
}

/**
 * When subject and coach are told that too few have answered, if that is so then: at nine on the last working day that leaves a day to put
 * the close off. Null where the round is too short for it.
 */
export function planWarning(round: {
  readonly launchedAt: Date;
  readonly closesAt: Date;
  readonly timeZone: string;
}): Date | null {
  const { launchedAt, closesAt, timeZone } = round;
  const dayBefore = dayAt(closesAt, timeZone) - 1;
  const leavesADay = closesAt.getTime() - morningOf(dayBefore, timeZone).getTime() >= dayMs;
  const morning = morningOf(back(leavesADay ? dayBefore : dayBefore - 1), timeZone);
  return morning.getTime() - launchedAt.getTime() >= dayMs ? morning : null;
}

/** The working day that this is, or the one before it. */
function back(day: Day): Day {
  return isWorkingDay(day) ? day : back(day - 1);
}

/** The working day that this is, or the one after it. */
function forward(day: Day): Day {
  return isWorkingDay(day) ? day : forward(day + 1);
}
