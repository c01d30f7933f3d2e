import { startOpener } from "../ballot/opener.ts";
import { disconnectDatabase } from "../db/connect.ts";
import { examineAtStart } from "../doctor/examine-at-start.ts";
import { openKeyStore } from "../keys/key-store.ts";
import { connectAs, type ProcessParts } from "./open-process.ts";
import type { RunningPart } from "./run-part.ts";

/** The opener: makes, uses and burns the keys of rounds. No other process reads them. */
export async function runOpener(parts: ProcessParts): Promise<RunningPart> {
  const { world, settings } = parts;
  const database = connectAs(settings, "opener");
  const keys = await openKeyStore(settings, (problem) => world.log.warn({ keyStore: problem }, "key store"));
  await keys.linkKey();
  const opener = await startOpener({ world, database, keys });
  try {
    // After the opener has voided what came back from a backup, and mended what it can prove.
    await examineAtStart(parts, database, "opener");
  } catch (error) {
    await opener.stop();
    throw error;
  }
  return {
    async stop() {
      await opener.stop();
      await disconnectDatabase(database);
    },
  };
}
