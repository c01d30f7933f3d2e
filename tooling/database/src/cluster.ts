import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { commandAs, identityOf } from "./account.ts";
import type { Account } from "./account.ts";
import { postgresMajor } from "./binaries.ts";
import type { Binaries } from "./binaries.ts";
import { explainOutput } from "./embedded-postgres-error.ts";

/** Where everything about one embedded server lies. */
export type ClusterPaths = { directory: string; data: string; password: string; log: string; owner: string };

export function clusterPaths(directory: string): ClusterPaths {
  const beside = (suffix: string) => join(directory, `postgres-${postgresMajor}${suffix}`);
  return { directory, data: beside(""), password: beside(".password"), log: beside(".log"), owner: beside(".owner") };
}

/** Creates the cluster unless it is there, and returns the superuser's password. */
export async function prepareCluster(paths: ClusterPaths, binaries: Binaries, account: Account): Promise<string> {
  if (existsSync(join(paths.data, "PG_VERSION"))) return readFileSync(paths.password, "utf8").trim();
  const password = randomBytes(24).toString("base64url");
  writeFileSync(paths.password, `${password}\n`, { mode: 0o600 });
  giveTo(account, paths.password);
  // Made aside and renamed when whole: an interrupted initdb leaves nothing that looks like a cluster.
  const unfinished = `${paths.data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(account, unfinished);
  await initialise(unfinished, paths, binaries, account);
  renameSync(unfinished, paths.data);
  return password;
}

/** The environment without the variables that PostgreSQL would take as settings. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("PG") && !name.startsWith("LC_"));
  return { ...Object.fromEntries(kept), LC_ALL: "C", LANG: "C" };
}

async function initialise(into: string, paths: ClusterPaths, binaries: Binaries, account: Account): Promise<void> {
  const options = ["-U", "postgres", "-E", "UTF8", "--locale=C", "--auth=scram-sha-256", "--no-sync"];
  const { command, args } = commandAs(account, binaries.initdb, ["-D", into, `--pwfile=${paths.password}`, ...options]);
  const child = spawn(command, args, {
    ...identityOf(account),
    cwd: dirname(binaries.initdb),
    env: plainEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  await once(child, "close");
  if (child.exitCode === 0) return;
  rmSync(into, { recursive: true, force: true });
  throw explainOutput(output, paths.directory);
}

function giveTo(account: Account, path: string): void {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid);
}
