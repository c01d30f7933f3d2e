import { ensureDatabase } from "@parallax/database/ensure-database";
import { migrate } from "@parallax/server/db/migrate";
import type { Alteration } from "@parallax/support/altered-product";
import { startMortalPostgres, type MortalPostgres } from "@parallax/support/mortal-postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  closedDuringCast,
  everybodyAnswers,
  olderRequestArrives,
  olderRequestArrivesAfterWithdrawal,
  openIncident,
  patient,
  postgresDies,
  senderDies,
  type Incident,
} from "./incident.ts";
import { openInstallation, type Installation } from "./installation.ts";
import { judgeBallots } from "./judge-ballots.ts";
import { judgeLetters } from "./judge-letters.ts";
import { judgeRounds } from "./judge-rounds.ts";
import { watchKeys } from "./key-watch.ts";
import { lookAround } from "./look.ts";
import { pauseInCast, plantedFaults, type PlantedFault } from "./planted-faults.ts";
import { setScene } from "./scene.ts";
import { askAgain, settle } from "./settle.ts";
import { sayViolations, type Violation } from "./violation.ts";

const template = "chaos_template";
let postgres: MortalPostgres;

beforeAll(async () => {
  postgres = await startMortalPostgres();
  await migrate(await ensureDatabase(postgres.url, template));
});

afterAll(() => postgres.remove());

const incidents = {
  everybodyAnswers,
  olderRequestArrives,
  olderRequestArrivesAfterWithdrawal,
  postgresDies,
  senderDies,
  closedDuringCast,
};

test("without a fault the same incidents violate nothing", { timeout: 240_000 }, async () => {
  const violations = await play([pauseInCast], Object.values(incidents));
  expect(sayViolations(violations)).toBe("");
});

test.each(plantedFaults)("$name is caught by $invariant", { timeout: 120_000 }, async (fault) => {
  const violations = await play(fault.alterations, [fault.incident], fault);
  const caught = violations.filter(({ invariant, what }) => invariant === fault.invariant && fault.sign.test(what));
  expect(sayViolations(caught), `not caught; what was: ${sayViolations(violations)}`).not.toBe("");
  process.stdout.write(`  ${fault.name}: ${fault.invariant}, ${caught[0]?.what ?? ""}\n`);
});

/** Plays the incidents one after the other on one installation, each in its own round, and judges them all together. */
async function play(
  alterations: readonly Alteration[],
  played: readonly Incident[],
  fault?: PlantedFault,
): Promise<readonly Violation[]> {
  const installation = await openInstallation({
    postgres,
    alterations,
    template,
    parts: ["web", "opener", "worker"],
    waiting: ["worker"],
  });
  try {
    return await playOn(installation, played, fault);
  } finally {
    await installation.close();
  }
}

async function playOn(
  installation: Installation,
  played: readonly Incident[],
  fault: PlantedFault | undefined,
): Promise<readonly Violation[]> {
  const organisation = await setScene(installation.databaseUrl, "north", played.length);
  const watch = watchKeys(installation.databaseUrl, installation.mirrors);
  const stages = [];
  try {
    for (const [at, incident] of played.entries()) {
      const subject = organisation.subjects[at];
      if (subject === undefined) throw new Error("Each incident has a subject.");
      const stage = await openIncident(installation, organisation, subject, `i${at}`);
      stages.push(stage);
      await incident(stage);
    }
    if (fault?.isStuck === true) await expect.poll(() => watch.early, patient).not.toEqual([]);
    const settled =
      fault?.isStuck === true ? [] : await settle(installation, { withLetters: played.includes(senderDies) });
    await watch.stop();
    const aftermath = await lookAround(installation, watch.early);
    const rounds = stages.map(({ round }) => round);
    const blows = stages.flatMap((stage) => stage.blows);
    // The worker, which not every incident needs, is not part of any fault that it does not run in.
    expect(installation.unplanted().filter((line) => line.startsWith("planted"))).toEqual([]);
    return [
      ...settled,
      ...judgeBallots(rounds, aftermath),
      ...judgeRounds(aftermath, installation.mirrors.length),
      ...judgeLetters(rounds, aftermath, blows),
      ...(await askAgain(installation, rounds, aftermath)),
    ];
  } finally {
    await watch.stop();
  }
}
