import { dayAt, morningOf } from "./morning.ts";

/** When a rater may ask to be reminded. */
export const laterChoices = ["tomorrow", "in-three-days", "week-before"] as const;
export type LaterChoice = (typeof laterChoices)[number];

/** Of the answer to a wish: a rater who is reminded in the morning still has the day. */
const leastMsToAnswer = 2 * 3_600_000;

/**
 * The morning that a choice means, in the organisation's time zone; null when it has passed or leaves no time before the round closes.
 * A weekend is no matter: the rater has named the day.
 */
export function morningOfChoice(
  choice: LaterChoice,
  { now, closesAt, timeZone }: { readonly now: Date; readonly closesAt: Date; readonly timeZone: string },
): Date | null {
  const today = dayAt(now, timeZone);
  const day = {
    tomorrow: today + 1,
    "in-three-days": today + 3,
    "week-before": dayAt(closesAt, timeZone) - 7,
  }[choice];
  const morning = morningOf(day, timeZone);
  const isInTime = day > today && closesAt.getTime() - morning.getTime() >= leastMsToAnswer;
  return isInTime ? morning : null;
}
