import { ensureDatabase } from "@parallax/database/ensure-database";
import { findRunningPostgres } from "@parallax/database/running-postgres";
import { startEmbeddedPostgres } from "@parallax/database/embedded-postgres";
import type { Settings } from "../settings.ts";

/**
 * Runs a command's work on the installation's database: the server of DATABASE_URL, the embedded one of a product that runs, or else the
 * embedded one started for as long as the work takes.
 */
export async function withDatabaseUrl<T>(settings: Settings, work: (url: string) => Promise<T>): Promise<T> {
  if (settings.databaseUrl !== null) return await work(settings.databaseUrl);
  const running = findRunningPostgres(settings.dataDirectory);
  if (running !== null) return await work(await ensureDatabase(running, "parallax"));
  const server = await startEmbeddedPostgres({ directory: settings.dataDirectory, durability: "full" });
  try {
    return await work(await ensureDatabase(server.url, "parallax"));
  } finally {
    await server.stop();
  }
}
