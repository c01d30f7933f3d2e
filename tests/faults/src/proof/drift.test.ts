import { roundStatuses, roundTransitions } from "@parallax/domain/round/status";
import { expect, test } from "vitest";
import { callsOfModel, callsOfVerb, sqlOf, stepsOfModel, stepsOfSql, transitionsOfModel } from "./model-steps.ts";

/** Statuses that the model does not tell apart from its own, or that lie before and after what it plays. */
const beyond: readonly string[] = ["draft", "approval", "released", "archived"];
const beyondActs: readonly string[] = ["open-nominations", "release", "archive"];

test("The model's transitions are those of the product", () => {
  const product = Object.fromEntries(
    Object.entries(roundTransitions)
      .filter(([act]) => !beyondActs.includes(act))
      .map(([act, { from, to }]) => [act, { from: from.filter((status) => !beyond.includes(status)), to }]),
  );
  expect(transitionsOfModel()).toEqual(product);
  expect(Object.keys(product)).toHaveLength(5);
  for (const status of beyond) expect(roundStatuses).toContain(status);
});

test.each(["cast_ballot", "withdraw_ballot", "decline_invitation"])(
  "The model does what %s does, step by step and answer by answer",
  (name) => {
    const steps = stepsOfSql(name);
    expect(stepsOfModel(name)).toEqual(steps);
    expect(steps.slice(0, 3)).toEqual(["look", "hold", "look"]);
    expect(steps.length).toBeGreaterThan(6);
  },
);

test("Locks are taken in the model's order: the round in common while it is open, then the place alone", () => {
  const locks = [...sqlOf("hold_ballot_place").matchAll(/public\.(\w+)[^;]*(FOR \w+)/g)].map(
    ([, table, strength]) => `${table} ${strength}`,
  );
  expect(locks).toEqual(["rounds FOR SHARE", "invitations FOR UPDATE"]);
  for (const name of ["cast_ballot", "withdraw_ballot", "decline_invitation"])
    expect(sqlOf(name)).toContain("hold_ballot_place(CASE WHEN was_open THEN place.round END, place.invitation)");
});

test("The opener takes its steps in the model's order, and writes nothing that the model does not know", () => {
  const known = callsOfModel();
  expect(known.map(({ file }) => file)).toEqual([
    "void-restored-rounds.ts",
    "open-canary.ts",
    "finish-launch.ts",
    "open-ballots.ts",
    "burn-round-key.ts",
  ]);
  for (const { file, calls } of known) {
    const made = callsOfVerb(file);
    expect(made.filter((call) => calls.includes(call), file)).toEqual(calls);
    const writes = made.filter((call) => /^(save|delete|burn|lock|makeKey|recordCanary)/.test(call));
    expect(
      writes.filter((call) => !calls.includes(call)),
      file,
    ).toEqual([]);
  }
});
