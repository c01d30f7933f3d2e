import { mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { LetterId } from "@parallax/domain/id";

/** Which reminders have been in a sender's hands: kept beside the database, because a backup brings back what it forgot. */
export type ReminderLedger = {
  /** Writes a letter's next attempt down for good; false when it is there already. */
  enter(letterId: LetterId, attempt: number): Promise<boolean>;
};

/**
 * A file of letters' ids and attempts, one a line, that only grows. A reminder is written down, durably, before the mail server gets it: a restored
 * database makes the same letter with the same id again, and it is not sent twice. Of one machine; the file itself is not restored.
 */
export async function openReminderLedger(path: string): Promise<ReminderLedger> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const entered = new Set((await readLedger(path)).split("\n"));
  return {
    async enter(letterId, attempt) {
      const line = `${letterId} ${attempt}`;
      if (entered.has(line)) return false;
      entered.add(line);
      const file = await open(path, "a", 0o600);
      try {
        await file.write(`${line}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      return true;
    },
  };
}

async function readLedger(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
