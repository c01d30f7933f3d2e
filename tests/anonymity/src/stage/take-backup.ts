import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type postgres from "postgres";
import { copyTables } from "../loot/read-tables.ts";
import type { Backup, Relation } from "./evidence.ts";

/** A base backup as an operator's script makes one, of the one database: `sql` is the superuser's, in that database. */
export async function takeBackup(
  sql: postgres.Sql,
  dataDirectory: string,
  into: { readonly name: string; readonly directory: string },
): Promise<Backup> {
  const session = await sql.reserve();
  try {
    await session`select pg_backup_start(${into.name}, true)`;
    const relations = await listRelations(sql);
    const tables = await copyTables(sql);
    copyFiles(dataDirectory, await readDatabaseOid(sql), into.directory);
    await session`select pg_backup_stop(false)`;
    // Of its end: a round may have been closed and opened while files were copied.
    return { ...into, relations, tables, lsn: await readLsn(sql) };
  } finally {
    session.release();
  }
}

export async function readDatabaseOid(sql: postgres.Sql): Promise<string> {
  const [row] = await sql<
    { oid: string }[]
  >`select oid::text as oid from pg_database where datname = current_database()`;
  return row?.oid ?? "";
}

/** How far the write-ahead log has been written, in bytes. */
export async function readLsn(sql: postgres.Sql): Promise<bigint> {
  const [row] = await sql<{ lsn: string }[]>`select (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::text as lsn`;
  return BigInt(row?.lsn ?? "0");
}

/** Every relation that has a file, by the file's number. */
export async function listRelations(sql: postgres.Sql): Promise<ReadonlyMap<string, Relation>> {
  const rows = await sql<{ file: string; name: string; kind: string }[]>`
    select pg_relation_filenode(c.oid)::text as file, c.relkind as kind,
      case when t.oid is null then n.nspname || '.' || c.relname else 'toast of ' || t.oid::regclass::text end as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_class t on t.reltoastrelid = c.oid
    where pg_relation_filenode(c.oid) is not null`;
  return new Map(rows.map(({ file, name, kind }) => [file, { name, isHeap: ["r", "t", "m"].includes(kind) }]));
}

function copyFiles(dataDirectory: string, oid: string, into: string): void {
  mkdirSync(into, { recursive: true });
  for (const part of [join("base", oid), "global", "pg_xact", "pg_commit_ts", "pg_stat", "pg_logical"]) {
    const from = join(dataDirectory, part);
    // A file may vanish while it is copied: that is how a running server is.
    if (existsSync(from)) cpSync(from, join(into, part), { recursive: true, filter: (file) => existsSync(file) });
  }
}
