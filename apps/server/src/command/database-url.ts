import { ensureDatabase } from "@parallax/database/ensure-database";
import { findRunningPostgres } from "@parallax/database/running-postgres";
import { startEmbeddedPostgres } from "@parallax/database/embedded-postgres";
import type { Settings } from "../settings.ts";
import { StartError } from "../start-error.ts";

/**
 * Runs a command's work on the installation's database: the server of DATABASE_URL, the embedded one of a product that runs, or else the
 * embedded one started for as long as the work takes. Never that where single parts have logins: it would be an empty one beside the real.
 */
export async function withDatabaseUrl<T>(settings: Settings, work: (url: string) => Promise<T>): Promise<T> {
  if (settings.databaseUrl !== null) return await work(settings.databaseUrl);
  const [parted] = Object.entries(settings.databaseUrlOf).flatMap(([part, url]) => (url === null ? [] : [part]));
  if (parted !== undefined)
    throw new StartError(
      `Only DATABASE_URL_${parted.toUpperCase()} is set here, and this command needs another login. Run it in an environment that has that: DATABASE_URL, or for verify-audit the web's.`,
    );
  const running = findRunningPostgres(settings.dataDirectory);
  if (running !== null) return await work(await ensureDatabase(running, "parallax"));
  const server = await startEmbeddedPostgres({ directory: settings.dataDirectory, durability: "full" });
  try {
    return await work(await ensureDatabase(server.url, "parallax"));
  } finally {
    await server.stop();
  }
}
