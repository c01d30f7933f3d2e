import { drizzle } from "drizzle-orm/postgres-js";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";

export type DatabaseRole = "app" | "opener" | "mailer";

/** A pool whose every connection acts as one of our roles: it sees tenant rows only inside `withTenant`. */
export type Database = PostgresJsDatabase & { readonly $client: postgres.Sql };

/** One transaction of a `Database`, of no tenant. */
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/**
 * Opens a pool that acts as `parallax_<role>` from its first statement on.
 * The login of `url` must be a member of that role; migrating makes it one.
 */
export function connectDatabase(url: string, role: DatabaseRole, options: { maxConnections?: number } = {}): Database {
  const client = postgres(url, {
    max: options.maxConnections ?? 10,
    connect_timeout: 10,
    idle_timeout: 60,
    onnotice: () => undefined,
    connection: { role: `parallax_${role}`, application_name: `parallax ${role}`, ...patienceOf(role) },
  });
  return drizzle(client);
}

/** What people wait for must not hang on a lock for ever; the opener may take as long as a round needs. */
function patienceOf(role: DatabaseRole): { statement_timeout?: number } {
  return role === "app" ? { statement_timeout: 30_000 } : {};
}

/** Waits up to five seconds for what is running, then closes every connection. */
export async function disconnectDatabase(database: Database): Promise<void> {
  await database.$client.end({ timeout: 5 });
}
