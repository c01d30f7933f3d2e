import { expect, test } from "vitest";
import cases from "./cases/rounds.json" with { type: "json" };
import { runRound } from "./run-round.ts";
import { differences } from "./testing/close-to.ts";

test("the twelve generated rounds are there", () => {
  expect(cases.cases).toHaveLength(12);
});

test.each(cases.cases.map((example) => [example.id, example] as const))(
  "every figure of round %s is right to the ninth digit",
  (_, example) => {
    expect(differences(runRound(example.input as never), example.expected)).toEqual([]);
  },
);
