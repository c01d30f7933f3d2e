import { invariant } from "../invariant.ts";

/** A day of the calendar, as a count of days since 1 January 1970. */
export type Day = number;

const dayMs = 86_400_000;
/** Letters that ask for something arrive when work begins. */
const hour = 9;

/** The day that it is at an instant in a time zone (IANA name). */
export function dayAt(at: Date, timeZone: string): Day {
  const { year, month, day } = wallClock(at, timeZone);
  return Date.UTC(year, month - 1, day) / dayMs;
}

/** Nine o'clock of a day in a time zone. */
export function morningOf(day: Day, timeZone: string): Date {
  const wanted = day * dayMs + hour * 3_600_000;
  // Twice: the first guess may lie on the other side of a change of clocks.
  let at = new Date(wanted);
  for (let round = 0; round < 2; round += 1) at = new Date(at.getTime() + wanted - readAs(at, timeZone));
  return at;
}

/** Monday to Friday. Holidays are nobody's to know here. */
export function isWorkingDay(day: Day): boolean {
  // 1 January 1970 was a Thursday.
  return (day + 3) % 7 < 5;
}

/** What a clock in the zone shows at an instant, read as if it were UTC. */
function readAs(at: Date, timeZone: string): number {
  const { year, month, day, hour: hours, minute } = wallClock(at, timeZone);
  return Date.UTC(year, month - 1, day, hours, minute);
}

function wallClock(at: Date, timeZone: string) {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  const parts = format.formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes): number => {
    const value = Number(parts.find((part) => part.type === type)?.value);
    invariant(Number.isInteger(value), `a clock shows its ${type}`);
    return value;
  };
  return { year: read("year"), month: read("month"), day: read("day"), hour: read("hour"), minute: read("minute") };
}
