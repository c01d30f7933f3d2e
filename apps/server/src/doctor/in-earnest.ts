import { findRunningPostgres } from "@parallax/database/running-postgres";
import type { Settings } from "../settings.ts";

/** Whether the database is the embedded one of this data folder, which our own command started. */
export function isEmbedded({ dataDirectory }: Settings, databaseUrl: string): boolean {
  try {
    const running = findRunningPostgres(dataDirectory);
    return running !== null && new URL(running).host === new URL(databaseUrl).host;
  } catch {
    // Another account's folder is not ours to look into, and then its server is not ours either.
    return false;
  }
}

/** A database of one's own and no demonstration: then what the doctor refuses stops the start. */
export function isInEarnest(settings: Settings, databaseUrl: string): boolean {
  return !settings.hasDemo && !isEmbedded(settings, databaseUrl);
}
