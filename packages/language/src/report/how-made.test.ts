import { expect, test } from "vitest";
import { howMade } from "./how-made.ts";
import { readReport } from "./reading.ts";
import { hostileRounds, snapshotOf } from "./testing/hostile-rounds.ts";

function madeOf(title: string) {
  const round = hostileRounds.find((entry) => entry.title === title);
  if (round === undefined) throw new Error(`no round is called ${title}`);
  const snapshot = snapshotOf(round);
  const held = { ...snapshot, held: [{ question: "stop", remarks: 2 }] };
  const [happened, minimums, numbers] = howMade(readReport(snapshot, "en"));
  const [afterHolding] = howMade(readReport(held, "en"));
  return { happened, minimums, numbers, afterHolding };
}

test("The last page says what was combined or left out in this round, and why", () => {
  expect(madeOf("Everything shown").happened?.lines).toEqual([
    "No group had to be combined, and nothing that was asked had to be left out.",
  ]);
  expect(madeOf("All groups in one").happened?.lines.join(" ")).toContain("shown together, so that nobody can be told");
  const withheld = madeOf("Everything withheld");
  expect(withheld.happened?.lines.join(" ")).toContain("Too few answers to keep people anonymous.");
  expect(withheld.happened?.lines.at(-1)).toMatch(/^No group is shown/);
  expect(withheld.afterHolding?.lines.at(-1)).toBe("Two comments held back by the coach.");
});

test("Every kind of number has its line, with the numbers by which this round was reckoned", () => {
  const { minimums, numbers } = madeOf("Seven points");
  expect(minimums?.lines.join(" ")).toContain("fewer than 3 people");
  const lines = numbers?.lines.join("\n") ?? "";
  for (const name of ["A group’s figure", "All others", "Bar", "Clear", "About the same", "Not settled"])
    expect(lines).toContain(`\u2068${name}\u2069: `);
  expect(lines).toContain("90% of the time");
  expect(lines).toContain("about 10% will be chance");
  expect(lines).toContain("lies at 4.8 or above");
});
