import { leastHoursToAnswer, mostDaysToAnswer } from "@parallax/domain/round/closing-date";

const hour = 3_600_000;

/** "2027-03-12" for the day on which an instant falls in this browser. */
export function dayOf(at: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The last minute of a day in this browser, as the instant that the server takes; null for what is not a day. */
export function endOfDay(day: string): Date | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null) return null;
  const end = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]), 23, 59);
  return dayOf(end) === day ? end : null;
}

/** The days that a date field offers: the first that leaves people a whole day, and the last allowed. */
export function closingDays(now: Date): { readonly first: string; readonly usual: string; readonly last: string } {
  const after = (hours: number) => new Date(now.getTime() + hours * hour);
  const soonest = after(leastHoursToAnswer);
  const end = endOfDay(dayOf(soonest));
  const first = end !== null && end >= soonest ? soonest : after(leastHoursToAnswer + 24);
  return { first: dayOf(first), usual: dayOf(after(21 * 24)), last: dayOf(after((mostDaysToAnswer - 1) * 24)) };
}
