import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";

export type Binaries = { initdb: string; postgres: string };

/** The major version of the embedded server; an 18 server refuses another major's data, so it names the folder. */
export const postgresMajor = 18;

/** Finds the PostgreSQL that the package manager fetched for this machine. */
export function findBinaries(): Binaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const suffix = platform === "windows" ? ".exe" : "";
  let entry: string;
  try {
    // Not import.meta.resolve: a test runner that loads modules itself does not have it.
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new EmbeddedPostgresError(
      `No embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const inside = (file: string) => join(dirname(entry), "..", "native", "bin", `${file}${suffix}`);
  return { initdb: inside("initdb"), postgres: inside("postgres") };
}
