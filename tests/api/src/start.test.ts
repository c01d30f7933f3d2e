import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createTestDatabase, type TestDatabase } from "@parallax/database/test-database";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";

const main = fileURLToPath(new URL("../../../apps/server/src/main.ts", import.meta.url));
const directory = mkdtempSync(join(tmpdir(), "parallax-start-"));
const started = new Set<ChildProcess>();
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
});
afterEach(() => {
  for (const child of started) child.kill("SIGKILL");
  started.clear();
});
afterAll(async () => {
  await database.drop();
  rmSync(directory, { recursive: true, force: true });
});

type Run = { child: ChildProcess; output(): string; ended: Promise<number | null>; port: number };

/** The product as `npm start` runs it, without the demonstration. */
async function start(environment: Record<string, string> = {}, role: string[] = []): Promise<Run> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [main, ...role], {
    env: {
      PATH: process.env["PATH"],
      PARALLAX_DATA: directory,
      PARALLAX_DEMO: "0",
      // The tests' server gives up durability for speed, and has one login: the doctor would refuse both.
      PARALLAX_START_ANYWAY: "1",
      LOG_LEVEL: "error",
      DATABASE_URL: database.url,
      PORT: String(port),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.add(child);
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, "close").then(() => child.exitCode);
  return { child, output: () => output, ended, port };
}

async function until(fits: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 100_000;
  while (!(await fits())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
    await delay(50);
  }
}

const isReady = async ({ port }: Run) =>
  (await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null))?.status === 200;
const becomesReady = (run: Run) =>
  until(() => run.output().includes("Parallax is ready"), `it was ready: ${run.output()}`);

/** The processes below one, from what Linux says of every process. */
function childrenOf({ pid = 0 }: ChildProcess): { pid: number; command: string }[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return all.flatMap((name) => {
    try {
      const parent = Number(readFileSync(`/proc/${name}/stat`, "utf8").split(") ")[1]?.split(" ")[1]);
      const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
      return parent === pid ? [{ pid: Number(name), command }] : [];
    } catch {
      return [];
    }
  });
}

function isAlive(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, "127.0.0.1", listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  return typeof address === "object" && address !== null ? address.port : 0;
}

test("one command starts web, worker and opener, starts again what crashes, and ends them all on Ctrl-C", async () => {
  const run = await start();
  await becomesReady(run);
  const parts = childrenOf(run.child);
  const names = parts.map(({ command }) => command.trim().split(" ").at(-1));
  expect(names.toSorted()).toEqual(["opener", "web", "worker"]);
  expect(await isReady(run)).toBe(true);
  process.kill(parts[names.indexOf("web")]?.pid ?? 0, "SIGKILL");
  await until(async () => !(await isReady(run)), "it was gone");
  await until(() => isReady(run), "it was back");
  expect(run.output()).toContain("a part ended and is started again");
  const now = childrenOf(run.child);
  run.child.kill("SIGINT");
  expect(await run.ended).toBe(0);
  expect([...parts, ...now].filter(({ pid }) => isAlive(pid))).toEqual([]);
}, 180_000);

test("when it is killed outright, no part of it stays behind", async () => {
  const run = await start();
  await becomesReady(run);
  const parts = childrenOf(run.child);
  expect(parts).toHaveLength(3);
  run.child.kill("SIGKILL");
  await until(() => parts.every(({ pid }) => !isAlive(pid)), "every part had ended");
}, 180_000);

test("told to end while it is still starting, it leaves nothing behind", async () => {
  const run = await start();
  await until(() => childrenOf(run.child).length === 3, `the parts were there: ${run.output()}`);
  const parts = childrenOf(run.child);
  run.child.kill("SIGTERM");
  expect(await run.ended).toBe(0);
  await until(() => parts.every(({ pid }) => !isAlive(pid)), "every part had ended");
}, 180_000);

const wrong: [string, Record<string, string>, RegExp][] = [
  ["a setting that cannot be used", { LOG_LEVEL: "loud" }, /^Parallax cannot start: LOG_LEVEL must be .*\.\n$/],
  [
    "a database that does not answer",
    { DATABASE_URL: "postgres://u:secret@127.0.0.1:1/x" },
    /^Parallax cannot start: DATABASE_URL: cannot use PostgreSQL at 127\.0\.0\.1:1\/x: nothing listens there\.\n$/,
  ],
  [
    "a folder that cannot be written",
    { PARALLAX_DATA: fileURLToPath(import.meta.url) },
    /^Parallax cannot start: PARALLAX_(KEYS|SIGN_IN_KEY): [^\n]*start\.test\.ts[^\n]*\.\n$/,
  ],
];
test.each(wrong)(
  "%s stops the start with one clear line",
  async (_name, environment, line) => {
    const run = await start(environment);
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(line);
  },
  120_000,
);

test("a port that is taken stops the start with one clear line, and every part with it", async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  try {
    const run = await start({ PORT: String(port) });
    expect(await run.ended).toBe(1);
    expect(run.output()).toBe(
      `Parallax cannot start: PORT: ${port} is taken by another program. Stop it, or choose another PORT.\n`,
    );
  } finally {
    await new Promise((closed) => other.close(closed));
  }
}, 120_000);

test("in earnest, what the doctor refuses stops the start with one clear line, unless the operator says otherwise", async () => {
  const run = await start({ PARALLAX_START_ANYWAY: "0" });
  expect(await run.ended).toBe(1);
  expect(run.output()).toMatch(/^Parallax cannot start: the doctor refuses "[^\n]*PARALLAX_START_ANYWAY=1[^\n]*\n$/);
  const alone = await start({ PARALLAX_START_ANYWAY: "0" }, ["web"]);
  expect(await alone.ended).toBe(1);
  expect(alone.output()).toMatch(/^Parallax cannot start: the doctor refuses "[^\n]*\n$/);
}, 120_000);

test("a part can run alone, with a login of its own, and ends on Ctrl-C", async () => {
  const run = await start({ DATABASE_URL: "", DATABASE_URL_APP: database.url }, ["web"]);
  await until(() => isReady(run), `it was ready: ${run.output()}`);
  run.child.kill("SIGINT");
  expect(await run.ended).toBe(0);
  const lost = await start({ DATABASE_URL: "" }, ["opener"]);
  expect(await lost.ended).toBe(1);
  expect(lost.output()).toMatch(/^Parallax cannot start: DATABASE_URL is not set\. [^\n]*DATABASE_URL_OPENER[^\n]*\n$/);
}, 180_000);

test("a role that does not exist is wrong usage", async () => {
  const run = await start({}, ["everything"]);
  expect(await run.ended).toBe(2);
  expect(run.output()).toBe('There is no role "everything": all, web, worker or opener.\n');
}, 120_000);
