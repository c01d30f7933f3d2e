import { fork } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { startEmbeddedPostgres } from "@parallax/database/embedded-postgres";
import { ensureDatabase } from "@parallax/database/ensure-database";
import type { Address } from "@parallax/domain/nomination/address";
import { withTenant } from "@parallax/server/db/tenant";
import { insertNominations } from "@parallax/server/nomination/store";
import { migrate } from "@parallax/server/db/migrate";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, type LaunchedRound, type RoundStage } from "@parallax/support/round-stage";
import type { OpeningCost, OpeningTask } from "./open-one-round.ts";

// What it costs to open a round: one of 12 ballots and one of 1,000, each by an opener of its own on a database that keeps its word, with
// a comment of some length in every ballot. Read the ratios: time and memory for one ballot more, and what is beside the bare decryption.

const sizes = [12, 1000] as const;

const directory = mkdtempSync(join(tmpdir(), "parallax-bench-"));
// Root may have to hand the database server to another account, which must be able to pass through.
chmodSync(directory, 0o711);
const server = await startEmbeddedPostgres({ directory, durability: "full" });
try {
  await measure();
} finally {
  await server.stop();
  rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
}

async function measure(): Promise<void> {
  const template = "parallax_bench";
  await migrate(await ensureDatabase(server.url, template));
  const house = await openHouse({}, { url: server.url, template });
  const stage = await openRoundStage(house);
  const organisation = await house.foundOrganisation();
  const costs: OpeningCost[] = [];
  for (const ballots of sizes) {
    const { roundId } = await closedRound(house, stage, organisation, ballots);
    const { dataDirectory } = house.settings;
    costs.push(
      await openApart({
        databaseUrl: house.superuserUrl,
        dataDirectory,
        organisationId: organisation.organisationId,
        roundId,
      }),
    );
    print(say(ballots, costs.at(-1)));
  }
  const [small, large] = costs;
  if (small !== undefined && large !== undefined) {
    const marginal = (of: (cost: OpeningCost) => number) => (of(large) - of(small)) / (sizes[1] - sizes[0]);
    print(
      `One ballot more: ${marginal((cost) => cost.cpuMs).toFixed(2)} ms of CPU, ${(1024 * marginal((cost) => cost.peakMb)).toFixed(0)} kB of memory at the peak`,
    );
    const growth = (of: (cost: OpeningCost) => number) => of(large) / sizes[1] / (of(small) / sizes[0]);
    print(
      `A ballot of 1,000 ÷ a ballot of 12: ${growth((cost) => cost.cpuMs).toFixed(2)} in CPU time, ${growth((cost) => cost.ms).toFixed(2)} by the clock`,
    );
  }
  await house.close();
}

function say(ballots: number, cost: OpeningCost | undefined): string {
  if (cost === undefined) return "";
  const { ms, cpuMs, peakMb, pieces, readMs, bareMs, ballotBytes } = cost;
  return [
    `${ballots} ballots of ${ballotBytes.toLocaleString("en-GB")} bytes, ${pieces.toLocaleString("en-GB")} pieces`,
    `  opened in ${ms.toFixed(0)} ms (opener's CPU ${cpuMs.toFixed(0)} ms), ${(ms / ballots).toFixed(2)} ms a ballot`,
    `  memory at the peak above the start: ${peakMb.toFixed(0)} MB; all sealed ballots together: ${((ballots * ballotBytes) / 1e6).toFixed(0)} MB`,
    `  reading a ballot ${readMs.toFixed(2)} ms, HPKE's decryption alone ${bareMs.toFixed(2)} ms, ratio ${(readMs / bareMs).toFixed(2)}`,
  ].join("\n");
}

/** Everybody answers, the subject among them. A list at the product's own door ends at 200 people, so this one is written by its store. */
async function closedRound(
  house: House,
  stage: RoundStage,
  organisation: TestOrganisation,
  ballots: number,
): Promise<LaunchedRound> {
  const asked = await stage.request(organisation);
  const peers = Array.from({ length: ballots - 1 }, (_, at) => ({
    id: house.world.newId<"nomination">(),
    group: "peer" as const,
    name: `Peer ${at}`,
    address: `peer-${at}@raters.example` as Address,
  }));
  await withTenant(house.database, organisation.organisationId, (tx) => insertNominations(tx, asked.roundId, peers));
  const round = await stage.launchAsked(organisation, asked);
  for (const [at, rater] of round.raters.entries())
    await stage.answer(rater, ({ kind, key }) => (kind === "comment" ? `${at} on ${key}. `.repeat(20) : 1 + (at % 5)));
  if (round.raters.length !== ballots) throw new Error(`${round.raters.length} raters instead of ${ballots}.`);
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  return round;
}

/** In a process of its own, so that its memory is its own. */
function openApart(task: OpeningTask): Promise<OpeningCost> {
  return new Promise((opened, fail) => {
    const child = fork(fileURLToPath(new URL("open-one-round.ts", import.meta.url)), [JSON.stringify(task)], {
      env: { ...process.env },
    });
    child.once("message", (cost) => opened(cost as OpeningCost));
    child.once("exit", (code) => fail(new Error(`The opener ended with ${code}.`)));
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
