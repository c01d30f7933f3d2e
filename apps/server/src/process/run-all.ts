import { setTimeout as delay } from "node:timers/promises";
import { EmbeddedPostgresError } from "@parallax/database/embedded-postgres-error";
import { startEmbeddedPostgres } from "@parallax/database/embedded-postgres";
import { ensureDatabase } from "@parallax/database/ensure-database";
import { migrate } from "../db/migrate.ts";
import { openDemonstration, type DemoLink } from "../demo/open-demonstration.ts";
import { describeError } from "../error-report.ts";
import type { Settings } from "../settings.ts";
import { StartError } from "../start-error.ts";
import { openProcess, type ProcessParts } from "./open-process.ts";
import type { RunningPart } from "./run-part.ts";
import { supervise } from "./supervise.ts";

const startPatienceMs = 10_000;

type Running = { database: RunningPart | null; parts: readonly RunningPart[] };

/**
 * One command for one machine: the database (unless there is one), its migrations, then web, worker and opener, each a process of its
 * own. Ends in order on Ctrl-C and SIGTERM, the database last.
 */
export async function runAll(): Promise<void> {
  const running: Running = { database: null, parts: [] };
  let starting: Promise<void> = Promise.resolve();
  let stopping: Promise<void> | null = null;
  const stop = async (code: number) => {
    stopping ??= stopAll(running, starting);
    await stopping;
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));
  process.on("disconnect", () => void stop(0));
  process.on("uncaughtException", (error) => {
    process.stderr.write(`Ended by an unexpected error: ${describeError(error)}\n`);
    void stop(1);
  });
  try {
    starting = startAll(openProcess("all"), running, () => stopping !== null);
    await starting;
  } catch (error) {
    if (stopping !== null) return;
    const isClear = error instanceof StartError || error instanceof EmbeddedPostgresError;
    process.stderr.write(`Parallax cannot start: ${isClear ? error.message : describeError(error)}\n`);
    await stop(1);
  }
}

async function startAll({ world, settings }: ProcessParts, running: Running, isStopping: () => boolean): Promise<void> {
  const databaseUrl = settings.databaseUrl ?? (await startOwnDatabase(settings, running));
  if (isStopping()) return;
  await migrate(databaseUrl);
  const environment = { ...process.env, DATABASE_URL: databaseUrl };
  if (isStopping()) return;
  const links = settings.hasDemo ? await openDemonstration({ world, settings: { ...settings, databaseUrl } }) : [];
  if (isStopping()) return;
  const parts = (["opener", "worker", "web"] as const).map((part) => supervise(part, environment, world));
  running.parts = parts;
  await Promise.all(parts.map(({ ready }) => ready));
  if (isStopping()) return;
  process.stdout.write(`\n  Parallax is ready: ${settings.publicUrl}\n\n${sayLinks(settings, links)}`);
}

function sayLinks({ publicUrl, hasMailbox }: Settings, links: readonly DemoLink[]): string {
  if (links.length === 0) return "";
  const lines = links.map(({ role, name, url }) => `  ${name} (${role})\n    ${url}\n`);
  const mailbox = hasMailbox ? `\n  Every letter, raters’ links among them: ${publicUrl}/dev/mail\n` : "";
  return `  Sign in to the demonstration as\n${lines.join("")}${mailbox}\n`;
}

async function startOwnDatabase({ dataDirectory }: Settings, running: Running): Promise<string> {
  const server = await startEmbeddedPostgres({ directory: dataDirectory, durability: "full" });
  running.database = server;
  return ensureDatabase(server.url, "parallax");
}

/** The parts end first; what is still starting is waited for, so that nothing of it stays behind; then the database ends. */
async function stopAll(running: Running, starting: Promise<void>): Promise<void> {
  await Promise.all(running.parts.map((part) => part.stop()));
  await Promise.race([starting.catch(() => undefined), delay(startPatienceMs, undefined, { ref: false })]);
  await running.database?.stop();
}
