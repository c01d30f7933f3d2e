import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { commandAs, identityOf } from "./account.ts";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { plainEnvironment } from "./cluster.ts";
import type { ClusterPaths } from "./cluster.ts";
import { EmbeddedPostgresError, explainOutput } from "./embedded-postgres-error.ts";
import { readPidFile } from "./leftover.ts";

export type Durability = "full" | "throw-away";
export type Launch = { paths: ClusterPaths; binaries: Binaries; account: Account; durability: Durability };
export type Server = { port: number; stop(): Promise<void> };

const settings = {
  listen_addresses: "127.0.0.1",
  // A socket's path has a length limit that a deep clone exceeds.
  unix_socket_directories: "",
  max_connections: "200",
  timezone: "UTC",
  log_timezone: "UTC",
  // What people wrote gets into no log, not even by a statement that fails.
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};
const throwAwaySettings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_wal_size: "256MB" };

/** Starts postgres on a prepared cluster and returns once it answers. */
export async function launchServer(launch: Launch, wantedPort: number | undefined): Promise<Server> {
  const deadline = Date.now() + 5_000;
  for (let attempt = 1; ; attempt += 1) {
    const port = wantedPort ?? (await findFreePort());
    const child = spawnServer(launch, port);
    if (await becomesReady(child, launch.paths.data)) return running(child, port, launch.durability);
    const output = readFileSync(launch.paths.log, "utf8");
    if (/Address already in use|could not create any TCP\/IP sockets/i.test(output)) {
      if (wantedPort !== undefined) {
        throw new EmbeddedPostgresError(`Port ${wantedPort}, wanted for PostgreSQL, is taken by another program.`);
      }
      if (attempt < 5) continue;
    }
    // A server killed a moment ago may not have been collected yet: its lock looks alive until then.
    const isSettling = /lock file "postmaster\.pid" already exists|shared memory block.*still in use/i.test(output);
    if (!isSettling || Date.now() > deadline) throw explainOutput(output, launch.paths.directory);
    await delay(100);
  }
}

function spawnServer({ paths, binaries, account, durability }: Launch, port: number): ChildProcess {
  const chosen = { ...settings, port: String(port), ...(durability === "throw-away" ? throwAwaySettings : {}) };
  const flags = Object.entries(chosen).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const { command, args } = commandAs(account, binaries.postgres, ["-D", paths.data, ...flags]);
  // To a file, not a pipe: the server must be able to go on writing when this process is killed.
  const log = openSync(paths.log, "w", 0o600);
  // Detached, so that Ctrl-C reaches only this process, which then stops the server in order.
  const child = spawn(command, args, {
    ...identityOf(account),
    cwd: dirname(binaries.postgres),
    env: plainEnvironment(),
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  return child;
}

async function becomesReady(child: ChildProcess, dataDirectory: string): Promise<boolean> {
  let hasEnded = false;
  child.once("error", () => (hasEnded = true));
  child.once("exit", () => (hasEnded = true));
  while (!hasEnded) {
    const server = readPidFile(dataDirectory);
    if (server?.isReady === true && server.pid === child.pid) return true;
    await delay(10);
  }
  return false;
}

function running(child: ChildProcess, port: number, durability: Durability): Server {
  const stopSignal = durability === "throw-away" ? "SIGQUIT" : "SIGINT";
  const stopOnExit = () => child.kill(stopSignal);
  process.once("exit", stopOnExit);
  const ended = once(child, "exit");
  child.unref();
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    process.removeListener("exit", stopOnExit);
    child.ref();
    // Asked, pressed, killed; each time waiting until it is gone for good and not merely dead.
    for (const [signal, patience] of [
      [stopSignal, 20_000],
      ["SIGQUIT", 5_000],
      ["SIGKILL", 5_000],
    ] as const) {
      child.kill(signal);
      if (await endsWithin(ended, patience)) return;
    }
  };
  return { port, stop: () => (stopping ??= stop()) };
}

async function endsWithin(ended: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const impatience = new AbortController();
  const tooLate = delay(milliseconds, false, { signal: impatience.signal }).catch(() => false);
  const result = await Promise.race([ended.then(() => true), tooLate]);
  impatience.abort();
  return result;
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done, fail) => probe.once("error", fail).listen(0, "127.0.0.1", done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
