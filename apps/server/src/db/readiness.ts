import { sql } from "drizzle-orm";
import type { Database } from "./connect.ts";
import { newestMigration } from "./migrate.ts";

/** Why this database cannot be worked with now, in words for the operator; null when it can. */
export async function findUnreadiness(database: Database): Promise<string | null> {
  try {
    const [row] = await database.execute<{ newest: string | null }>(
      sql`select max(created_at)::text as newest from migrations.applied`,
    );
    return Number(row?.newest ?? 0) >= newestMigration() ? null : "the database lacks migrations of this version";
  } catch {
    return "the database does not answer";
  }
}
