import { randomUUID } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { clusterPaths } from "./cluster.ts";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";
import { databaseUrl, ensureDatabase } from "./ensure-database.ts";
import { stopLeftover } from "./leftover.ts";
import { isOwned } from "./ownership.ts";

/** What a worker needs to make databases of its own; plain data, so that a test runner can hand it over. */
export type TestServerAddress = { url: string; template: string };
export type TestServer = TestServerAddress & { stop(): Promise<void> };
export type TestDatabase = { url: string; drop(): Promise<void> };

/**
 * Starts one throw-away server for a whole test run and migrates its template database once.
 * `PARALLAX_TEST_DATABASE_URL` (a superuser's address) runs the tests on that server instead.
 */
export async function startTestServer(migrate: (url: string) => Promise<void>): Promise<TestServer> {
  const server = await startServer();
  const template = nameDatabase("template");
  try {
    await migrate(await ensureDatabase(server.url, template));
    await asSuperuser(
      server.url,
      (sql) => sql`alter database ${sql(template)} with is_template true allow_connections false`,
    );
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: server.url,
    template,
    async stop() {
      if (server.isShared) await dropTemplate(server.url, template);
      await server.stop();
    },
  };
}

/** Copies the migrated template: about a tenth of a second. */
export async function createTestDatabase({ url, template }: TestServerAddress): Promise<TestDatabase> {
  const name = nameDatabase("test");
  await asSuperuser(url, (sql) => sql`create database ${sql(name)} template ${sql(template)} strategy file_copy`);
  return {
    url: databaseUrl(url, name),
    drop: () => asSuperuser(url, (sql) => sql`drop database if exists ${sql(name)} with (force)`),
  };
}

async function startServer(): Promise<{ url: string; isShared: boolean; stop(): Promise<void> }> {
  const given = process.env["PARALLAX_TEST_DATABASE_URL"];
  if (given !== undefined && given !== "") return { url: given, isShared: true, stop: () => Promise.resolve() };
  const root = join(tmpdir(), `parallax-tests-${process.getuid?.() ?? "user"}`);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  await removeAbandoned(root);
  const directory = mkdtempSync(join(root, "run-"));
  // Root may have to hand the server to another account, which must be able to pass through.
  for (const folder of [root, directory]) chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({ directory, durability: "throw-away" });
  return {
    url: server.url,
    isShared: false,
    async stop() {
      await server.stop();
      rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

// A killed test run can neither stop its server nor remove its data; the next run does both.
async function removeAbandoned(root: string): Promise<void> {
  for (const name of readdirSync(root)) {
    const paths = clusterPaths(join(root, name));
    if (!existsSync(paths.owner) || isOwned(paths.owner)) continue;
    await stopLeftover(paths.data);
    rmSync(paths.directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function dropTemplate(url: string, template: string): Promise<void> {
  await asSuperuser(url, (sql) => sql`alter database ${sql(template)} with is_template false`);
  await asSuperuser(url, (sql) => sql`drop database ${sql(template)} with (force)`);
}

async function asSuperuser(url: string, query: (sql: postgres.Sql) => PromiseLike<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await query(sql);
  } finally {
    await sql.end();
  }
}

function nameDatabase(kind: string): string {
  return `parallax_${kind}_${randomUUID().replaceAll("-", "")}`;
}
