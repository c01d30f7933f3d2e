import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { clusterPaths } from "./cluster.ts";
import { isOwned } from "./ownership.ts";

/** The superuser's address of the embedded server that another process runs on this folder now; null when none does. */
export function findRunningPostgres(directory: string): string | null {
  try {
    const paths = clusterPaths(realpathSync(directory));
    if (!isOwned(paths.owner)) return null;
    // The fourth line of PostgreSQL's own note is the port it listens on.
    const port = Number(readFileSync(join(paths.data, "postmaster.pid"), "utf8").split("\n")[3]);
    const password = readFileSync(paths.password, "utf8").trim();
    return Number.isInteger(port) && port > 0 ? `postgres://postgres:${password}@127.0.0.1:${port}/postgres` : null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
