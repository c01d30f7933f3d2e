import { env, stdout } from "node:process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Leak, Variant } from "../lab-result.ts";
import { openLabServer, runLab, type LabServer } from "../run-lab.ts";
import { findCatch } from "./find-catch.ts";
import { alterationsOf, faultRuns, plantedFaults } from "./planted-faults.ts";

const everyVariant: readonly Variant[] = ["after-burn", "before-close", "unopened"];
/** For whatever gives everybody away. */
const enoughRounds = 4;
/** The faults that the specification of the lab lists. */
const demanded = [
  "extra created_at",
  "serial id",
  "UUIDv7",
  "per-ballot transaction",
  "missing sort",
  "row-wise insertion",
  "per-item sort",
  "unpadded ballot",
  "null cells omitted",
  "key kept in a table",
  "s_file not unlinked",
  "answers in a log line",
  "draft sent to the server",
  "link stored in the outbox",
  "cells returned in insertion order by an API",
  "stable pseudonym",
  "recompile after a late answer",
  "per-rater key",
];

// For a run that hangs, not for a machine that is busy.
const patienceMs = 900_000;

let server: LabServer;
const lines: string[] = [];

beforeAll(async () => {
  server = await openLabServer();
});
afterAll(async () => {
  stdout.write(`Planted faults, and what gave them away:\n${lines.join("\n")}\n`);
  await server.stop();
});

test("every fault that the specification lists is planted", () => {
  expect(plantedFaults.map(({ alteration }) => alteration.name)).toEqual(expect.arrayContaining(demanded));
});

describe("the lab names what gives people away", () => {
  const runs = faultRuns(env["PARALLAX_FAULTS_ALONE"] === "1").map((faults) => ({
    faults,
    names: faults.map(({ alteration }) => alteration.name).join(" · "),
  }));

  test.concurrent.for(runs)("$names", { timeout: patienceMs }, async ({ faults, names }, { expect }) => {
    const { leaks } = await runLab({
      rounds: Math.max(...faults.map(({ rounds = enoughRounds }) => rounds)),
      seed: names,
      variants: faults.flatMap(({ variants = everyVariant }) => variants),
      alterations: alterationsOf(faults),
      server,
      processes: "one",
      depth: "brief",
    });
    const caught = faults.map((fault) => ({ name: fault.alteration.name, leak: findCatch(leaks, fault) }));
    for (const { name, leak } of caught)
      lines.push(`  ${name.padEnd(56)} ${leak === undefined ? "MISSED" : tell(leak)}`);
    const missed = caught.filter(({ leak }) => leak === undefined).map(({ name }) => name);
    const said = leaks.map(({ sentence }) => sentence).join("\n");
    expect(missed, `planted, and named by no leak; the leaks were:\n${said}`).toEqual([]);
  });
});

function tell({ kind, sentence, z }: Leak): string {
  return kind === "attack" ? `z ${z.toFixed(1)}  ${sentence}` : `found  ${sentence}`;
}
