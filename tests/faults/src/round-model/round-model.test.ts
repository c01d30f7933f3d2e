import { startTestServer, type TestServer } from "@parallax/database/test-database";
import { migrate } from "@parallax/server/db/migrate";
import type { Alteration } from "@parallax/support/alteration";
import { alterDatabase } from "@parallax/support/altered-database";
import { openHouse } from "@parallax/support/house";
import { openRoundStage } from "@parallax/support/round-stage";
import fc from "fast-check";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allCommands, ballotsOfPlace, placesInPlay, type RealRound } from "./commands.ts";
import { newRound } from "./round-model.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(migrate);
});
afterAll(() => server.stop());

/** Plays lists of commands against model and product; rejects with seed and shortest list when they differ. Returns how many were run. */
async function play(
  settings: { numRuns: number; seed: number; endOnFailure?: boolean },
  fault?: Alteration,
): Promise<number> {
  const house = await openHouse({}, server);
  const superuser = postgres(house.superuserUrl, { max: 2, onnotice: () => undefined });
  try {
    if (fault !== undefined) await alterDatabase(house.superuserUrl, [fault]);
    const stage = await openRoundStage(house);
    const acme = await house.foundOrganisation();
    const begin = async (): Promise<RealRound> => {
      const round = await stage.launch(acme, { peer: placesInPlay });
      const raters = round.raters.filter(({ group }) => group === "peer");
      const ballots = await Promise.all(
        raters.map((rater) => Promise.all(Array.from({ length: ballotsOfPlace }, () => stage.seal(rater, () => 3)))),
      );
      return { house, stage, superuser, round, raters, ballots };
    };
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.commands(allCommands, { size: "+1", maxCommands: 25 }), async (commands) => {
        const real = await begin();
        const model = newRound(placesInPlay);
        model.status = "collecting";
        await fc.asyncModelRun(() => ({ model, real }), commands);
        run += [...commands].length;
      }),
      { ...settings, verbose: 1 },
    );
    return run;
  } finally {
    await superuser.end();
    await house.close();
  }
}

test("The product answers every list of commands as the model does", { timeout: 180_000 }, async () => {
  const seed = Number(process.env["PARALLAX_SEED"] ?? Date.now() % 1_000_000);
  const run = await play({ numRuns: 25, seed });
  process.stdout.write(`  seed ${seed}: ${run} commands\n`);
  expect(run).toBeGreaterThan(100);
});

const faults: readonly Alteration[] = [
  {
    name: "cast without compare-and-set",
    functions: [
      { name: "cast_ballot", find: "IF place.stored IS DISTINCT FROM previous OR EXISTS", replace: "IF EXISTS" },
    ],
  },
  {
    name: "cast without looking whether the round is closed",
    functions: [{ name: "cast_ballot", find: "IF NOT (was_open AND place.is_open) THEN", replace: "IF false THEN" }],
  },
  {
    name: "a withdrawn ballot that comes back",
    functions: [
      {
        name: "cast_ballot",
        find: "SELECT FROM public.withdrawn_receipts w WHERE",
        replace: "SELECT FROM public.withdrawn_receipts w WHERE false AND",
      },
    ],
  },
  {
    name: "a withdrawal that ignores what lies there",
    functions: [
      {
        name: "withdraw_ballot",
        find: "IF place.stored IS DISTINCT FROM previous THEN RETURN QUERY SELECT 'replaced', place.stored; RETURN; END IF;",
        replace: "",
      },
      {
        name: "withdraw_ballot",
        find: "VALUES (organisation, place.round, previous)",
        replace: "VALUES (organisation, place.round, previous) ON CONFLICT DO NOTHING",
      },
    ],
  },
  {
    name: "declining over a ballot",
    functions: [{ name: "decline_invitation", find: "IF place.stored IS NOT NULL THEN", replace: "IF false THEN" }],
  },
];

test.each(faults)("The model finds the planted fault: $name", { timeout: 180_000 }, async (fault) => {
  const failure = await play({ numRuns: 100, seed: 1, endOnFailure: true }, fault).then(
    () => null,
    // What the model said; the seed and the list of commands are around it.
    (error: unknown) => (error instanceof Error ? String(error.cause) : "no error"),
  );
  expect(failure).toMatch(/the model (expects|says)/);
});
