import postgres from "postgres";

/** Creates the database unless it is there; returns its address. `serverUrl` needs the right to create databases. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<string> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => undefined });
  try {
    const [existing] = await sql`select 1 from pg_database where datname = ${name}`;
    if (existing === undefined) await sql`create database ${sql(name)}`.catch(ignoreDuplicate);
  } finally {
    await sql.end();
  }
  return databaseUrl(serverUrl, name);
}

/** The same server's address for another of its databases. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

// Two starting instances may both find it missing.
function ignoreDuplicate(error: unknown): void {
  if (error instanceof postgres.PostgresError && (error.code === "42P04" || error.code === "23505")) return;
  throw error;
}
