import { describe, expect, test } from "vitest";
import { modelFaults, parts } from "./faults-of-the-model.ts";
import { readModel, verify, whatSpinLacks } from "./run-spin.ts";

const lacks = whatSpinLacks();
if (lacks !== null)
  process.stdout.write(
    `The proof of the round's model is skipped: it needs ${lacks} (on Debian: apt-get install spin gcc libc6-dev).\n`,
  );

describe.skipIf(lacks !== null)("In every order of events", () => {
  test.each(parts)("a round keeps what it promised: $name", { timeout: 180_000 }, async ({ part }) => {
    const { complaint, states, seconds } = await verify(part);
    process.stdout.write(`  model part ${part}: ${states} states, ${seconds} s\n`);
    expect(complaint).toBeNull();
    expect(states).toBeGreaterThan(10_000);
  });

  test.each(modelFaults)("the model finds the planted fault: $name", { timeout: 120_000 }, async ({ flag, part }) => {
    const { complaint } = await verify(part, flag);
    expect(complaint).toMatch(/assertion violated|invalid end state/);
  });
});

test("Every fault that the model can have planted is in the list, and every part is played", () => {
  const flags = [...readModel().matchAll(/^#ifn?def ([A-Z_]+)$/gm)].map(([, flag]) => flag ?? "");
  expect([...new Set(flags)].sort()).toEqual(modelFaults.map(({ flag }) => flag).sort());
  expect(new Set(modelFaults.map(({ part }) => part))).toEqual(new Set(parts.map(({ part }) => part)));
});
