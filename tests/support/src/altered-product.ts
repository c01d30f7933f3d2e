import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { migrate } from "@parallax/server/db/migrate";
import type { PartMessage } from "@parallax/server/process/run-part";
import type { Alteration } from "./alteration.ts";
import { checkModules, modulePath, moduleUrl } from "./alteration.ts";
import { alterDatabase } from "./altered-database.ts";

export type { Alteration } from "./alteration.ts";

/**
 * The product's real processes with alterations in them:
 *
 *   const altered = await prepareAlterations(databaseUrl, [{ name: "…", modules: […], functions: […], sql: "…" }]);
 *   const web = await startAltered("web", environment, altered);     // worker, opener, all
 *   …
 *   await web.stop();
 *   altered.unplanted();                                             // what no process has loaded: ought to be []
 *   altered.remove();
 */
export type PreparedAlterations = {
  readonly databaseUrl: string;
  /** What a process needs to start altered; children that it forks inherit both. */
  readonly execArgv: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Alterations of modules that no process has loaded yet, as `name: file`. */
  unplanted(): readonly string[];
  remove(): void;
};

export type AlteredProcess = {
  readonly child: ChildProcess;
  /** Of the web. */
  readonly origin: string;
  /** Everything that it and its children have written so far. */
  output(): string;
  /** In order, then by force. */
  stop(): Promise<void>;
  /** At once; resolves when it is gone. */
  kill(): Promise<void>;
};

/** `all` is the product's own way to start everything; `one` is opener, worker and web in one process, at a third of the cost. */
export type AlteredPart = "web" | "worker" | "opener" | "all" | "one";

const stopPatienceMs = 20_000;

/**
 * Migrates the database, makes the alterations of it, and gets those of modules ready. `databaseUrl` is the superuser's.
 * Rejects with a sentence that names the alteration when one cannot be made.
 */
export async function prepareAlterations(
  databaseUrl: string,
  alterations: readonly Alteration[],
): Promise<PreparedAlterations> {
  checkModules(alterations);
  await migrate(databaseUrl);
  await alterDatabase(databaseUrl, alterations);
  const folder = mkdtempSync(join(tmpdir(), "parallax-altered-"));
  writeFileSync(join(folder, "alterations.json"), JSON.stringify(alterations));
  const wanted = alterations.flatMap(({ name, modules = [] }) => modules.map(({ file }) => `${name}\t${file}`));
  const planted = join(folder, "planted");
  return {
    databaseUrl,
    execArgv: ["--import", moduleUrl("tests/support/src/altered-product-hook.ts")],
    environment: { PARALLAX_ALTERATIONS: folder, PARALLAX_PAUSES: databaseUrl },
    unplanted() {
      const lines = new Set(existsSync(planted) ? readFileSync(planted, "utf8").split("\n") : []);
      return wanted.filter((line) => !lines.has(line)).map((line) => line.replace("\t", ": "));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Starts a part of the product and resolves once it is ready; rejects with what it wrote when it ends before. */
export async function startAltered(
  part: AlteredPart,
  environment: Readonly<Record<string, string>>,
  altered: PreparedAlterations,
): Promise<AlteredProcess> {
  const port = environment["PORT"] ?? String(await findFreePort());
  const { child, output } = forkAltered(
    part === "one" ? "tests/support/src/run-as-one.ts" : "apps/server/src/main.ts",
    part === "one" ? [] : [part],
    // The doctor would refuse a superuser's login, and some of the faults themselves.
    {
      PARALLAX_DEMO: "0",
      PARALLAX_START_ANYWAY: "1",
      DATABASE_URL: altered.databaseUrl,
      PORT: port,
      ...environment,
    },
    altered,
  );
  const ended = once(child, "exit");
  const started: AlteredProcess = {
    child,
    origin: `http://127.0.0.1:${port}`,
    output,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
      const force = setTimeout(() => child.kill("SIGKILL"), stopPatienceMs);
      await ended;
      clearTimeout(force);
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
  await becomesReady(part, started);
  return started;
}

/** Any of our programs, by its path from the root, as a process in which the alterations are made. It has an IPC channel. */
export function forkAltered(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  altered: PreparedAlterations,
): { readonly child: ChildProcess; output(): string } {
  const child = fork(modulePath(file), args, {
    execArgv: [...altered.execArgv],
    env: { PATH: env["PATH"], ...environment, ...altered.environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return { child, output: () => output };
}

async function becomesReady(part: AlteredPart, { child, output }: AlteredProcess): Promise<void> {
  await new Promise<void>((ready, fail) => {
    child.once("close", () => fail(new Error(`The ${part} ended while it started:\n${output()}`)));
    // A part says so to whoever forked it; `all` says so to people.
    child.on("message", (message: PartMessage) => {
      if (message.kind === "ready") ready();
      else fail(new Error(`The ${part} cannot start: ${message.reason}`));
    });
    child.stdout?.on("data", () => {
      if (part === "all" && output().includes("Parallax is ready")) ready();
    });
  });
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
