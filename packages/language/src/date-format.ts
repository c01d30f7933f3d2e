import type { Language } from "@parallax/domain/language";
import { localeOf } from "./language.ts";

/** Where and how a reader reads dates: `timeZone` is an IANA name such as `Europe/Berlin`. */
export type Reader = { readonly language: Language; readonly timeZone: string };

const made = new Map<string, Intl.DateTimeFormat>();

/** "12 March 2027": the day on which an instant falls where the reader is. */
export function formatDay(at: Date, reader: Reader): string {
  return written(at, reader, "day", { day: "numeric", month: "long", year: "numeric" });
}

/** "Thursday 12 March": for days that are near; the year goes without saying. */
export function formatNearDay(at: Date, reader: Reader): string {
  return written(at, reader, "near", { weekday: "long", day: "numeric", month: "long" });
}

/** "12 Mar": for narrow columns. */
export function formatShortDay(at: Date, reader: Reader): string {
  return written(at, reader, "short", { day: "numeric", month: "short" });
}

/** "March 2027": for the head of a report. */
export function formatMonth(at: Date, reader: Reader): string {
  return written(at, reader, "month", { month: "long", year: "numeric" });
}

/** "18:00". */
export function formatTime(at: Date, reader: Reader): string {
  return written(at, reader, "time", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** "Thursday, 12 March 2027, 18:00 CET": a deadline, told so that nobody in another zone misreads it. */
export function formatDeadline(at: Date, reader: Reader): string {
  const day = written(at, reader, "deadline-day", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const time = written(at, reader, "deadline-time", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  });
  // What ICU makes of Greenwich in Arabic says "plus nought".
  return reader.language === "ar" ? `${day}، ${time.replace("غرينتش+0", "غرينتش")}` : `${day}, ${time}`;
}

function written(at: Date, reader: Reader, manner: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${manner} ${reader.language} ${reader.timeZone}`;
  let format = made.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(localeOf(reader.language), {
      ...options,
      timeZone: reader.timeZone,
    });
    made.set(key, format);
  }
  return format.format(at);
}
