import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { StartError } from "../start-error.ts";
import { explainConnectionError } from "./connection-error.ts";
import { installJobQueue } from "./job-queue.ts";
import { ensureRoles } from "./roles.ts";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));
const whereApplied = { migrationsSchema: "migrations", migrationsTable: "applied" };
const lock = 0x7061_7261;
const oldestServer = 150_000;

/** Brings the database of `url` up to date. Safe for several instances at once: the others wait, then find nothing to do. */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, {
    max: 1,
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: { application_name: "parallax migrate" },
  });
  try {
    await sql`select pg_advisory_lock(${lock})`;
    await refuseOldServer(sql);
    await ensureRoles(sql);
    await sql`set role parallax_owner`;
    await applyMigrations(drizzle(sql), { migrationsFolder, ...whereApplied });
    await installJobQueue(url, sql);
  } catch (error) {
    throw explainConnectionError(error, url);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** When the newest migration that this code knows was written; a database is ready when it has it. */
export function newestMigration(): number {
  return Math.max(...readMigrationFiles({ migrationsFolder }).map((migration) => migration.folderMillis));
}

async function refuseOldServer(sql: postgres.Sql): Promise<void> {
  const [row] =
    await sql`select current_setting('server_version_num')::integer as number, current_setting('server_version') as version`;
  if (Number(row?.["number"]) >= oldestServer) return;
  throw new StartError(
    `DATABASE_URL: the server is PostgreSQL ${String(row?.["version"])}; Parallax needs 15 or newer.`,
  );
}
