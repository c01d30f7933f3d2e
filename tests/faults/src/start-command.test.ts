import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
let data: string;
let started: { npm: ChildProcess; output: () => string } | undefined;

beforeEach(() => {
  data = realpathSync(mkdtempSync(join(tmpdir(), "parallax-start-")));
});

afterEach(async () => {
  if (started?.npm.exitCode === null && started.npm.signalCode === null) await end(started.npm, "SIGTERM");
  started = undefined;
  rmSync(data, { recursive: true, force: true });
});

test.each(["SIGTERM", "SIGINT"] as const)(
  "%s to npm alone ends the product cleanly, database included",
  async (signal) => {
    const port = await findFreePort();
    const { npm } = start({ PORT: String(port) });
    await becomesReady(port);
    expect(processesOn(data)).not.toEqual([]);
    expect(await end(npm, signal)).toBe(0);
    expect(processesOn(data)).toEqual([]);
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow(/fetch failed/);
  },
);

test("when npm is killed outright the product ends by itself", async () => {
  const port = await findFreePort();
  const { npm } = start({ PORT: String(port) });
  await becomesReady(port);
  await end(npm, "SIGKILL");
  await expect.poll(() => processesOn(data), { timeout: 20_000 }).toEqual([]);
});

test("a taken port is named in one line", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { npm, output } = start({ PORT: String(port) });
  await once(npm, "close");
  expect(npm.exitCode).toBe(1);
  expect(lines(output())).toEqual([
    `Port ${port} is taken. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
  ]);
  other.close();
});

test("a port that is no port is named in one line", async () => {
  const { npm, output } = start({ PORT: "http" });
  await once(npm, "close");
  expect(npm.exitCode).toBe(1);
  expect(lines(output())).toEqual(['PORT must be a whole number from 1 to 65535, not "http".']);
});

function start(settings: Record<string, string>): { npm: ChildProcess; output: () => string } {
  const npm = spawn("npm", ["start", "--silent"], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: undefined, PARALLAX_DATA: data, PARALLAX_DEMO: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [npm.stdout, npm.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  started = { npm, output: () => output };
  return started;
}

async function becomesReady(port: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
    if (answer?.status === 200) return;
    if (started?.npm.exitCode !== null) throw new Error(`npm start ended: ${started?.output()}`);
    await delay(100);
  }
}

async function end(npm: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(npm, "exit");
  npm.kill(signal);
  await exit;
  return npm.exitCode;
}

/** Every process that was started on this data, dead ones not yet collected among them. */
function processesOn(folder: string): string[] {
  return readdirSync("/proc").flatMap((pid) => {
    if (!/^\d+$/.test(pid) || pid === String(process.pid)) return [];
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
      const settings = readFileSync(`/proc/${pid}/environ`, "utf8");
      return `${command} ${settings}`.includes(folder) ? [`${pid} ${command}`] : [];
    } catch {
      return [];
    }
  });
}

function lines(output: string): string[] {
  return output.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("npm "));
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
