import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAt, isWorkingDay, morningOf } from "./morning.ts";
import { planReminders, planWarning, reminderKinds } from "./plan-reminders.ts";
import { morningOfChoice } from "./remind-later.ts";

const timeZones = ["Europe/London", "America/Los_Angeles", "Pacific/Auckland", "Asia/Kathmandu", "UTC", "Africa/Cairo"];
const berlin = "Europe/Berlin";
const at = (text: string) => new Date(text);

test("A fortnight's round reminds after a third, three days before, and on its last working day, at nine", () => {
  const plan = planReminders({
    launchedAt: at("2027-03-01T10:00:00Z"), // a Monday
    closesAt: at("2027-03-15T17:00:00Z"), // a Monday
    timeZone: berlin,
  });
  expect(plan).toEqual({
    "after-a-third": at("2027-03-08T08:00:00Z"), // the Monday after Saturday, 6 March
    "three-days-before": at("2027-03-12T08:00:00Z"), // Friday
    "last-working-day": at("2027-03-15T08:00:00Z"), // Monday
  });
});

test("A round that closes at seven in the morning has its last reminder the working day before", () => {
  const plan = planReminders({
    launchedAt: at("2027-03-01T10:00:00Z"),
    closesAt: at("2027-03-15T06:00:00Z"),
    timeZone: berlin,
  });
  expect(plan["last-working-day"]).toEqual(at("2027-03-12T08:00:00Z"));
  // Three days before would be the same Friday, so that reminder comes two days earlier.
  expect(plan["three-days-before"]).toEqual(at("2027-03-10T08:00:00Z"));
});

test("Whether too few have answered is looked at on the last working morning that leaves a day, and in a short round not at all", () => {
  const launchedAt = at("2027-03-01T10:00:00Z"); // a Monday
  const warnedOf = (closesAt: string) => planWarning({ launchedAt, closesAt: at(closesAt), timeZone: berlin });
  expect(warnedOf("2027-03-12T17:00:00Z")).toEqual(at("2027-03-11T08:00:00Z")); // Friday: on Thursday
  expect(warnedOf("2027-03-12T06:00:00Z")).toEqual(at("2027-03-10T08:00:00Z")); // early on Friday: on Wednesday
  expect(warnedOf("2027-03-15T17:00:00Z")).toEqual(at("2027-03-12T08:00:00Z")); // Monday: on the Friday before
  expect(warnedOf("2027-03-02T17:00:00Z")).toBeNull();
});

test("A round of a day has no reminder", () => {
  const plan = planReminders({
    launchedAt: at("2027-03-01T10:00:00Z"),
    closesAt: at("2027-03-02T17:00:00Z"),
    timeZone: berlin,
  });
  expect(Object.values(plan)).toEqual([null, null, null]);
});

test("Whatever the dates and the zone: working days at nine, in order, apart, after the launch and before the close", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3650 * 24 * 60 }),
      fc.integer({ min: 24 * 60, max: 92 * 24 * 60 }),
      fc.constantFrom(...timeZones),
      (start, minutes, timeZone) => {
        const launchedAt = new Date(at("2024-01-01T00:00:00Z").getTime() + start * 60_000);
        const closesAt = new Date(launchedAt.getTime() + minutes * 60_000);
        const plan = planReminders({ launchedAt, closesAt, timeZone });
        const planned = reminderKinds.flatMap((kind) => plan[kind] ?? []);
        for (const morning of planned) {
          const day = dayAt(morning, timeZone);
          expect(isWorkingDay(day)).toBe(true);
          expect(new Date(day * 86_400_000).getUTCDay() % 6).not.toBe(0);
          expect(morning.toLocaleTimeString("en-GB", { timeZone })).toBe("09:00:00");
          expect(morning.getTime()).toBeGreaterThan(launchedAt.getTime() + 24 * 3_600_000);
          expect(closesAt.getTime() - morning.getTime()).toBeGreaterThanOrEqual(4 * 3_600_000);
        }
        for (const [place, morning] of planned.entries())
          expect(dayAt(planned[place + 1] ?? new Date(8.64e14), timeZone) - dayAt(morning, timeZone)).toBeGreaterThan(
            1,
          );
        if (minutes > 14 * 24 * 60) expect(planned).toHaveLength(3);
      },
    ),
    { numRuns: 300 },
  );
});

test("Nine o'clock is nine o'clock on the days when clocks change", () => {
  for (const [day, zone] of [
    ["2027-03-28", berlin],
    ["2027-10-31", berlin],
    ["2027-04-04", "Pacific/Auckland"],
  ] as const) {
    const morning = morningOf(Date.parse(day) / 86_400_000, zone);
    expect(morning.toLocaleString("sv-SE", { timeZone: zone })).toBe(`${day} 09:00:00`);
  }
});

test("A rater may ask for tomorrow, for three days on, for a week before the close; never for what comes too late", () => {
  const round = { now: at("2027-03-01T22:30:00Z"), closesAt: at("2027-03-15T17:00:00Z"), timeZone: berlin };
  expect(morningOfChoice("tomorrow", round)).toEqual(at("2027-03-02T08:00:00Z"));
  expect(morningOfChoice("in-three-days", round)).toEqual(at("2027-03-04T08:00:00Z"));
  expect(morningOfChoice("week-before", round)).toEqual(at("2027-03-08T08:00:00Z"));
  const late = { ...round, now: at("2027-03-13T12:00:00Z") };
  expect(morningOfChoice("tomorrow", late)).toEqual(at("2027-03-14T08:00:00Z"));
  expect(morningOfChoice("in-three-days", late)).toBeNull();
  expect(morningOfChoice("week-before", late)).toBeNull();
  expect(morningOfChoice("tomorrow", { ...round, closesAt: at("2027-03-02T09:00:00Z") })).toBeNull();
});
