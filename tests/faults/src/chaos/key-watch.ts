import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";

export type KeyWatch = {
  /** Rounds whose key file was gone from a mirror while the database still needed it. */
  readonly early: readonly string[];
  stop(): Promise<void>;
};

const everyMs = 20;

/**
 * Looks into the key store from outside all the while: a key that was there and is gone must belong to a round whose end is committed.
 * First the file, then the database, which only ever goes on from there: so a sound product is never accused.
 */
export function watchKeys(databaseUrl: string, mirrors: readonly string[]): KeyWatch {
  const seen = new Map<string, string>();
  const early: string[] = [];
  let isStopping = false;
  const sql = postgres(databaseUrl, { max: 1, connect_timeout: 5, onnotice: () => undefined });

  const look = async (): Promise<void> => {
    const there = new Set<string>();
    for (const mirror of mirrors)
      for (const roundId of list(join(mirror, "rounds"))) {
        const file = join(mirror, "rounds", roundId);
        there.add(file);
        seen.set(file, roundId);
      }
    for (const [file, roundId] of seen) {
      if (there.has(file)) continue;
      const status = await readStatus(roundId);
      if (status === null) continue;
      if (status === "collecting" || status === "closed") early.push(roundId);
      seen.delete(file);
    }
  };
  const readStatus = async (roundId: string): Promise<string | null> => {
    try {
      const [row] = await sql<{ status: string }[]>`select status from rounds where id = ${roundId}`;
      return row?.status ?? null;
    } catch {
      // The database is down; the question stays.
      return null;
    }
  };
  const running = (async () => {
    while (!isStopping) {
      await look();
      await delay(everyMs);
    }
  })();
  return {
    early,
    async stop() {
      isStopping = true;
      await running;
      await sql.end({ timeout: 1 }).catch(() => undefined);
    },
  };
}

/** Files of keys; what is being written has a name that begins with a dot. */
function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /^[0-9a-f-]{36}$/.test(name));
  } catch {
    return [];
  }
}
