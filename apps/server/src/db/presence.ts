import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";

/** Under this number the database knows who of us is alive; the second number is a hash of the name. */
export const presenceSpace = 0x7061_6c76;

export type Presence = { end(): Promise<void> };

const againMs = 500;

/**
 * Shows everybody on this database that whoever bears `name` lives: by a lock on a connection of its own, which the database itself
 * releases when this process dies, however it dies. A connection that is lost is made again.
 */
export async function showPresence(url: string, name: string): Promise<Presence> {
  let isEnding = false;
  let isHolding = false;
  const sql = postgres(url, {
    max: 1,
    max_lifetime: null,
    onnotice: () => undefined,
    onclose: () => void hold(),
    connection: { application_name: "parallax presence" },
  });
  const hold = async (): Promise<void> => {
    if (isHolding) return;
    isHolding = true;
    while (!isEnding) {
      try {
        await sql`select pg_advisory_lock_shared(${presenceSpace}, hashtext(${name}))`;
        break;
      } catch {
        await delay(againMs);
      }
    }
    isHolding = false;
  };
  await hold();
  return {
    async end() {
      isEnding = true;
      await sql.end({ timeout: 1 });
    },
  };
}
