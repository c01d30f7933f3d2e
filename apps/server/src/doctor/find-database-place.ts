import type { Database } from "../db/connect.ts";
import type { DatabasePlace } from "./examine-keys.ts";
import { readDataDirectory } from "./store.ts";

const loopback = /^(localhost|127(\.\d+){3}|\[::1\]|)$/;

/** Where the files of the database at `url` lie, as seen from here. */
export async function findDatabasePlace(database: Database, url: string): Promise<DatabasePlace> {
  if (!loopback.test(new URL(url).hostname)) return "elsewhere";
  const folder = await readDataDirectory(database);
  return folder === null ? "hidden" : { folder };
}
