import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cpuUsage, stdout } from "node:process";
import { brotliCompressSync } from "node:zlib";
import { startEmbeddedPostgres } from "@parallax/database/embedded-postgres";
import { ensureDatabase } from "@parallax/database/ensure-database";
import { migrate } from "@parallax/server/db/migrate";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import { openHouse } from "@parallax/support/house";
import { openRoundStage } from "@parallax/support/round-stage";

// What the server does when a subject opens the report: twelve people answered, everything released. The baseline, in the same run, is
// the smallest thing a signed-in person can ask for; read the ratio.

const warmUps = 5;
const times = 60;

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
  try {
    const stage = await openRoundStage(house);
    const organisation = await house.foundOrganisation();
    const round = await stage.launch(organisation, { boss: 1, peer: 6, "direct-report": 5 });
    const { roundId, subjectApi: subject, coachApi: coach } = round;
    for (const [at, rater] of round.raters.entries())
      await stage.answer(rater, ({ kind, key }) =>
        kind === "comment" ? `${at} on ${key}. `.repeat(20) : 1 + (at % 5),
      );
    await subject.round.close.mutate({ roundId });
    await stage.work();
    await confirmAllRead(coach, roundId);
    const { revision } = await coach.report.draft.query({ roundId });
    await coach.report.saveIntroduction.mutate({ roundId, introduction: "Read page one first.", revision });
    await coach.report.release.mutate({ roundId });
    await subject.report.guess.mutate({ roundId, guesses: {} });

    const report = await cost(() => subject.report.released.query({ roundId }));
    const bare = await cost(() => subject.signIn.current.query());
    const bytes = Buffer.from(JSON.stringify(await subject.report.released.query({ roundId })));
    print(
      `A report of twelve people: ${report.ms.toFixed(1)} ms, ${report.cpuMs.toFixed(1)} ms of CPU with the asking`,
    );
    print(`The smallest request: ${bare.ms.toFixed(1)} ms, ${bare.cpuMs.toFixed(1)} ms of CPU with the asking`);
    print(
      `Ratio ${(report.ms / bare.ms).toFixed(2)} by the clock, ${(report.cpuMs / bare.cpuMs).toFixed(2)} in CPU time`,
    );
    print(
      `${(bytes.length / 1000).toFixed(0)} kB of JSON, ${(brotliCompressSync(bytes).length / 1000).toFixed(0)} kB compressed`,
    );
  } finally {
    await house.close();
  }
}

/** The median by the clock and the mean of the processor's time, one request after the other. */
async function cost(ask: () => Promise<unknown>): Promise<{ readonly ms: number; readonly cpuMs: number }> {
  for (let at = 0; at < warmUps; at += 1) await ask();
  const taken: number[] = [];
  const before = cpuUsage();
  for (let at = 0; at < times; at += 1) {
    const from = performance.now();
    await ask();
    taken.push(performance.now() - from);
  }
  const { user, system } = cpuUsage(before);
  const ms = taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
  return { ms, cpuMs: (user + system) / 1000 / times };
}

function print(line: string): void {
  stdout.write(`${line}\n`);
}
