import { expect, test } from "vitest";
import { deskPartOf, dueOf, orderDesk, type DeskFacts } from "./desk.ts";

const now = new Date("2027-03-12T12:00:00Z");
const day = (count: number) => new Date(now.getTime() + count * 86_400_000);
const facts: DeskFacts = {
  status: "in-review",
  closesAt: day(-3),
  closedAt: day(-3),
  remarksRead: false,
  introductionWritten: false,
  releaseAt: null,
  releasedAt: null,
  sessionOpen: false,
};
function desk(id: string, change: Partial<DeskFacts>) {
  const all = { ...facts, ...change };
  const due = dueOf(all);
  return { id, facts: all, due, part: deskPartOf(all, due, now) };
}

test("A review asks for one thing after the other: the comments, the introduction, the release, or nothing until its time", () => {
  expect(dueOf(facts)?.need).toBe("screening");
  expect(dueOf({ ...facts, remarksRead: true })?.need).toBe("introduction");
  expect(dueOf({ ...facts, remarksRead: true, introductionWritten: true })?.need).toBe("release");
  expect(dueOf({ ...facts, remarksRead: true, releaseAt: day(2) })).toEqual({ need: "planned", at: day(2) });
  expect(dueOf({ ...facts, status: "released", releasedAt: day(-1), sessionOpen: true })?.need).toBe("session");
  for (const status of ["draft", "nominating", "closed", "released", "archived", "cancelled", "void"] as const)
    expect(dueOf({ ...facts, status, releasedAt: day(-1) }), status).toBeNull();
});

test("What is due this week comes first, what has waited longest before all; then what comes, what is read, what has ended", () => {
  const cases = [
    desk("ended", { status: "cancelled" }),
    desk("read long ago", { status: "released", releasedAt: day(-30) }),
    desk("read lately", { status: "released", releasedAt: day(-2) }),
    desk("closes next month", { status: "collecting", closesAt: day(30), closedAt: null }),
    desk("being prepared", { status: "nominating", closesAt: day(20), closedAt: null }),
    desk("planned far away", { remarksRead: true, introductionWritten: true, releaseAt: day(40) }),
    desk("closes on the seventh day", { status: "collecting", closesAt: day(7), closedAt: null }),
    desk("session begun", { status: "released", releasedAt: day(-1), sessionOpen: true }),
    desk("planned tomorrow", { remarksRead: true, introductionWritten: true, releaseAt: day(1) }),
    desk("waits since the day before yesterday", { closedAt: day(-2) }),
    desk("waits for months", { closedAt: day(-90), remarksRead: true }),
  ];
  const ordered = orderDesk(cases);
  expect(ordered.map(({ id, part }) => `${part}: ${id}`)).toEqual([
    "this-week: waits for months",
    "this-week: waits since the day before yesterday",
    "this-week: session begun",
    "this-week: planned tomorrow",
    "this-week: closes on the seventh day",
    "later: being prepared",
    "later: closes next month",
    "later: planned far away",
    "released: read lately",
    "released: read long ago",
    "ended: ended",
  ]);
});
