import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@parallax/database/embedded-postgres";
import { ensureDatabase } from "@parallax/database/ensure-database";
import { stopLeftover } from "@parallax/database/leftover";
import postgres from "postgres";
import { afterEach, beforeEach, expect, test } from "vitest";

let directory: string;
const holders: ChildProcess[] = [];

beforeEach(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), "parallax-faults-")));
});

afterEach(async () => {
  for (const holder of holders.splice(0)) await end(holder, "SIGKILL");
  await stopLeftover(join(directory, "postgres-18"));
  rmSync(directory, { recursive: true, force: true });
});

test("a second start finds the data of the first", async () => {
  const first = await startEmbeddedPostgres({ directory, durability: "full" });
  await query(await ensureDatabase(first.url, "parallax"), "create table kept as select 42 as answer");
  await first.stop();
  const second = await startEmbeddedPostgres({ directory, durability: "full" });
  expect(await query(await ensureDatabase(second.url, "parallax"), "select answer from kept")).toEqual([
    { answer: 42 },
  ]);
  await second.stop();
});

test("a statement that fails is in the server's log, and nothing of what people wrote", async () => {
  const server = await startEmbeddedPostgres({ directory, durability: "full" });
  await query(server.url, "create table words (text text primary key check (text <> 'unwelcome'))");
  const sql = postgres(server.url, { max: 1 });
  await sql`insert into words values (${"she never listens"})`;
  for (const text of ["she never listens", "unwelcome"])
    await expect(sql`insert into words values (${text})`).rejects.toThrow(/violates/);
  await expect(sql.unsafe("insert into words values ('unwelcome')")).rejects.toThrow(/violates/);
  await sql.end();
  await server.stop();
  const log = readFileSync(join(directory, "postgres-18.log"), "utf8");
  expect(log.match(/violates \w+/g)).toEqual(["violates unique", "violates check", "violates check"]);
  expect(log).not.toMatch(/never listens|unwelcome/);
});

test("after a kill the next start stops the server that was left, and every acknowledged row is there", async () => {
  const { holder, url } = await hold();
  await query(url, "create table kept as select generate_series(1, 100) as row");
  const left = serverProcess();
  await end(holder, "SIGKILL");
  expect(isAlive(left)).toBe(true);
  const server = await startEmbeddedPostgres({ directory, durability: "full" });
  expect(isAlive(left)).toBe(false);
  expect(await query(server.url, "select count(*)::int as rows from kept")).toEqual([{ rows: 100 }]);
  await server.stop();
});

test("after a kill of the program and its server together the next start recovers", async () => {
  const { holder, url } = await hold();
  await query(url, "create table kept as select generate_series(1, 100) as row");
  process.kill(serverProcess(), "SIGKILL");
  await end(holder, "SIGKILL");
  const server = await startEmbeddedPostgres({ directory, durability: "full" });
  expect(await query(server.url, "select count(*)::int as rows from kept")).toEqual([{ rows: 100 }]);
  await server.stop();
});

test("data that a running program uses is left alone, with one clear line", async () => {
  const { url } = await hold();
  await expect(startEmbeddedPostgres({ directory, durability: "full" })).rejects.toThrow(
    /in use by a running Parallax/,
  );
  expect(await query(url, "select 1 as alive")).toEqual([{ alive: 1 }]);
});

test("a program that is told to end takes its server along", async () => {
  const { holder } = await hold();
  const server = serverProcess();
  await end(holder, "SIGTERM");
  expect(holder.exitCode).toBe(0);
  expect(isAlive(server)).toBe(false);
});

test("a taken port gets one clear line", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  await expect(startEmbeddedPostgres({ directory, port, durability: "full" })).rejects.toThrow(
    `Port ${port}, wanted for PostgreSQL, is taken by another program.`,
  );
  other.close();
});

test("a place that is no folder gets one clear line", async () => {
  const file = join(directory, "file");
  writeFileSync(file, "");
  await expect(startEmbeddedPostgres({ directory: join(file, "data"), durability: "full" })).rejects.toThrow(
    /is not a folder\. Choose another place with PARALLAX_DATA\.$/,
  );
});

test("a damaged cluster gets one clear line", async () => {
  await (await startEmbeddedPostgres({ directory, durability: "full" })).stop();
  rmSync(join(directory, "postgres-18", "global", "pg_control"));
  await expect(startEmbeddedPostgres({ directory, durability: "full" })).rejects.toThrow(
    /^PostgreSQL did not start in .*: .*pg_control/,
  );
});

test("nobody else on the machine gets in", async () => {
  const server = await startEmbeddedPostgres({ directory, durability: "full" });
  expect(await query(server.url, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
  const guess = new URL(server.url);
  guess.password = "guess";
  await expect(query(guess.href, "select 1")).rejects.toThrow(/password authentication failed/);
  expect(statSync(join(directory, "postgres-18.password")).mode & 0o777).toBe(0o600);
  await server.stop();
});

async function hold(): Promise<{ holder: ChildProcess; url: string }> {
  const holder = spawn(process.execPath, [join(import.meta.dirname, "hold-server.ts"), directory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  holders.push(holder);
  const [line] = (await once(holder.stdout, "data")) as [Buffer];
  return { holder, url: line.toString().trim() };
}

async function end(holder: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (holder.exitCode !== null || holder.signalCode !== null) return;
  const exit = once(holder, "exit");
  holder.kill(signal);
  await exit;
}

function serverProcess(): number {
  return Number(readFileSync(join(directory, "postgres-18", "postmaster.pid"), "utf8").split("\n")[0]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

async function query(url: string, text: string): Promise<readonly postgres.Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end();
  }
}
