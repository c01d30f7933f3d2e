import { randomUUID } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clusterPaths } from "@parallax/database/cluster";
import { startEmbeddedPostgres } from "@parallax/database/embedded-postgres";
import { databaseUrl } from "@parallax/database/ensure-database";
import { migrate } from "@parallax/server/db/migrate";
import postgres from "postgres";
import { linesOf } from "./evidence.ts";

/** A PostgreSQL of the lab's own, with nothing given up: its files lie where the lab can steal them. */
export type LabServer = {
  /** The superuser's, of the database `postgres`. */
  readonly url: string;
  readonly dataDirectory: string;
  /** For what a run writes; gone with the server. */
  readonly directory: string;
  /** The superuser, where the write-ahead log can be read record by record. */
  readonly inspector: postgres.Sql;
  /** PostgreSQL's own log, line by line. */
  readLog(): readonly Buffer[];
  /** A migrated database, and its superuser's address. */
  createDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }>;
  stop(): Promise<void>;
};

/** Every record of the write-ahead log is kept, as an archive would keep it; everything else is as PostgreSQL comes. */
const keepWal = "alter system set wal_keep_size = '64GB'";

export async function openLabServer(): Promise<LabServer> {
  // Beside the servers of other tests: whoever starts one clears away what a killed run left behind.
  const root = join(tmpdir(), `parallax-tests-${process.getuid?.() ?? "user"}`);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const directory = mkdtempSync(join(root, "run-"));
  // Root may have to hand the server to another account, which must be able to pass through.
  for (const folder of [root, directory]) chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({ directory, durability: "full" });
  const paths = clusterPaths(directory);
  const template = `lab_template_${randomUUID().replaceAll("-", "")}`;
  const asSuperuser = async (work: (sql: postgres.Sql) => Promise<unknown>) => {
    const sql = postgres(server.url, { max: 1, connect_timeout: 120, onnotice: () => undefined });
    try {
      await work(sql);
    } finally {
      await sql.end();
    }
  };
  await asSuperuser(async (sql) => {
    await sql.unsafe(keepWal);
    await sql`select pg_reload_conf()`;
    await sql`create extension pg_walinspect`;
    await sql`create database ${sql(template)}`;
  });
  await migrate(databaseUrl(server.url, template));
  const inspector = postgres(server.url, { max: 2, connect_timeout: 120, onnotice: () => undefined });
  return {
    url: server.url,
    dataDirectory: paths.data,
    directory,
    inspector,
    readLog: () => linesOf(readFileSync(paths.log)),
    async createDatabase() {
      const name = `lab_${randomUUID().replaceAll("-", "")}`;
      await asSuperuser((sql) => sql`create database ${sql(name)} template ${sql(template)}`);
      return {
        url: databaseUrl(server.url, name),
        drop: () => asSuperuser((sql) => sql`drop database if exists ${sql(name)} with (force)`),
      };
    },
    async stop() {
      await inspector.end();
      await server.stop();
      rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
