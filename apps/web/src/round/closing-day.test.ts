import { checkClosingDate } from "@parallax/domain/round/closing-date";
import { expect, test } from "vitest";
import { closingDays, dayOf, endOfDay } from "./closing-day.ts";

test("a round closes at the last minute of the chosen day", () => {
  const end = endOfDay("2027-03-12");
  expect(end).toEqual(new Date(2027, 2, 12, 23, 59));
});

test.each(["", "2027-02-30", "12.3.2027", "2027-13-01"])("%j is not a day", (text) => {
  expect(endOfDay(text)).toBeNull();
});

test.each(["2026-11-22T00:00", "2026-11-22T12:00", "2026-11-22T23:59:30", "2026-03-28T23:30", "2028-02-28T10:00"])(
  "at %s every day that the field offers is one that the rule accepts",
  (text) => {
    const now = new Date(text);
    const days = closingDays(now);
    for (const day of [days.first, days.usual, days.last]) {
      const end = endOfDay(day);
      expect(end).not.toBeNull();
      if (end !== null) expect(checkClosingDate(end, now).ok).toBe(true);
    }
  },
);

test("the first day offered is tomorrow", () => {
  expect(closingDays(new Date(2026, 10, 22, 12)).first).toBe(dayOf(new Date(2026, 10, 23)));
});
