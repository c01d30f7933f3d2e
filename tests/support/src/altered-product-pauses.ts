import { setTimeout as delay } from "node:timers/promises";
import { env, pid } from "node:process";
import postgres from "postgres";
import type { Alteration } from "./alteration.ts";

/**
 * Named places at which the real product can be stopped. A place lets everybody through until a test holds it:
 *
 *   const alterations = [pauseAt({ file: "apps/server/src/ballot/burn-round-key.ts", before: "await keys.burnRoundKey", name: "burn" })];
 *   const pauses = openPauses(superuserUrl);
 *   await pauses.hold("burn");      // whoever comes there now waits
 *   await pauses.reached("burn");   // somebody does
 *   await pauses.release("burn");   // and goes on
 *   await pauses.close();
 *
 * The place is a shared advisory lock of the database, so that a function of the database can wait there as well (`pauseInFunction`).
 * A lock that cannot be asked for, because the database is down, stops nobody.
 */
export type Pauses = {
  hold(name: string): Promise<void>;
  /** Resolves once at least `count` are waiting there. */
  reached(name: string, count?: number): Promise<void>;
  release(name: string): Promise<void>;
  /** Releases all that is held. */
  close(): Promise<void>;
};

/** Under this number all our pauses lie; the second number is a hash of the name. */
const space = 0x7061;
const patienceMs = 20_000;
const place = Symbol.for("parallax.pause");

/** Waits at the statement that begins with `before`. */
export function pauseAt(pause: { readonly file: string; readonly before: string; readonly name: string }): Alteration {
  const { file, before, name } = pause;
  const wait = `await globalThis[Symbol.for("parallax.pause")](${JSON.stringify(name)});\n`;
  return { name: `pause at ${name}`, modules: [{ file, find: before, replace: `${wait}${before}` }] };
}

/** The same inside a PL/pgSQL function of the database. */
export function pauseInFunction(pause: {
  readonly function: string;
  readonly before: string;
  readonly name: string;
}): Alteration {
  const { before, name } = pause;
  const wait = `PERFORM pg_catalog.pg_advisory_xact_lock_shared(${space}, pg_catalog.hashtext('${name.replaceAll("'", "''")}'));\n`;
  return { name: `pause at ${name}`, functions: [{ name: pause.function, find: before, replace: `${wait}${before}` }] };
}

/** `url`: the superuser's, of the database that the product runs on; advisory locks belong to one database. */
export function openPauses(url: string): Pauses {
  const held = new Map<string, postgres.Sql>();
  const watch = postgres(url, { max: 1, onnotice: () => undefined });
  const release = async (name: string) => {
    const sql = held.get(name);
    held.delete(name);
    await sql?.end();
  };
  return {
    async hold(name) {
      const sql = postgres(url, { max: 1, idle_timeout: 0, onnotice: () => undefined });
      await sql`select pg_advisory_lock(${space}, hashtext(${name}))`;
      held.set(name, sql);
    },
    async reached(name, count = 1) {
      const deadline = Date.now() + patienceMs;
      for (;;) {
        const [row] = await watch`
          select count(*)::integer as waiting from pg_locks
          where locktype = 'advisory' and not granted and mode = 'ShareLock' and classid = ${space}
            and objid::bigint = hashtext(${name})::bigint & 4294967295
            and database = (select oid from pg_database where datname = current_database())`;
        if (Number(row?.["waiting"]) >= count) return;
        if (Date.now() > deadline) throw new Error(`Nobody came to the pause "${name}".`);
        await delay(10);
      }
    },
    release,
    async close() {
      await Promise.all([...held.keys()].map(release));
      await watch.end();
    },
  };
}

/** In the altered process: what `pauseAt` calls. */
export function installPauses(): void {
  const url = env["PARALLAX_PAUSES"] ?? "";
  const wait = async (name: string): Promise<void> => {
    const connection = { application_name: `parallax pause ${pid}` };
    const sql = postgres(url, { max: 1, onnotice: () => undefined, connection });
    await sql`select pg_advisory_lock_shared(${space}, hashtext(${name}))`.catch(() => undefined);
    await sql.end({ timeout: 1 });
  };
  Object.assign(globalThis, { [place]: url === "" ? () => Promise.resolve() : wait });
}
