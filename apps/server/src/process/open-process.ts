import { connectDatabase, type Database, type DatabaseRole } from "../db/connect.ts";
import { readSettings, type Settings } from "../settings.ts";
import { StartError } from "../start-error.ts";
import { realWorld, type World } from "../world.ts";

export type ProcessParts = { world: World; settings: Settings };

/** What every process stands on, read from the real environment; the only place that looks at it. */
export function openProcess(role: string): ProcessParts {
  const settings = readSettings(process.env);
  return { settings, world: realWorld(settings.logLevel, role) };
}

/** The login of one of our parts: its own where the installation has parted them, else the common one. */
export function databaseUrlOf({ databaseUrl, databaseUrlOf: parted }: Settings, role: DatabaseRole): string {
  const url = parted[role] ?? databaseUrl;
  if (url !== null) return url;
  throw new StartError(
    `DATABASE_URL is not set. A part that runs alone needs it, or DATABASE_URL_${role.toUpperCase()}; without either, start all parts together.`,
  );
}

export function connectAs(settings: Settings, role: DatabaseRole): Database {
  return connectDatabase(databaseUrlOf(settings, role), role);
}
