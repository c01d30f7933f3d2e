import type postgres from "postgres";
import type { Facts, Notebook, Place } from "./notebook.ts";

/** A table as a dump has it, with what PostgreSQL itself keeps of every row. */
export type TableCopy = { readonly table: string; readonly rows: readonly TableRow[] };
export type TableRow = { readonly facts: Facts; readonly text: Buffer };

type ColumnRow = { readonly table: string; readonly column: string; readonly type: string };

const instants = ["timestamp with time zone", "timestamp without time zone", "date", "time without time zone"];
const numbers = ["smallint", "integer", "bigint", "numeric", "real", "double precision", "oid"];
const longestFact = 400;

/** Every table of every schema that is not PostgreSQL's own, found in the catalogue, and what the planner remembers of their rows. */
export async function copyTables(sql: postgres.Sql): Promise<readonly TableCopy[]> {
  const columns = await sql<ColumnRow[]>`
    select format('%I.%I', n.nspname, c.relname) as "table", a.attname as "column", format_type(a.atttypid, null) as type
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind in ('r', 'p', 'm', 'S') and a.attnum > 0 and not a.attisdropped
      and n.nspname !~ '^(pg_|information_schema$)'
    order by 1, a.attnum`;
  const [setting] = await sql<{ on: boolean }[]>`select current_setting('track_commit_timestamp') = 'on' as "on"`;
  const copies: TableCopy[] = [];
  for (const [table, own] of Map.groupBy(columns, (column) => column.table))
    copies.push(await copyTable(sql, table, own, setting?.on === true));
  return [...copies, { table: "pg_stats", rows: await copyStatistics(sql) }];
}

async function copyTable(
  sql: postgres.Sql,
  table: string,
  columns: readonly ColumnRow[],
  hasCommitTimes: boolean,
): Promise<TableCopy> {
  const system = ["xmin", "xmax", "cmin", "cmax", "tableoid"].map((name) => `${name}::text::bigint::text as "${name}"`);
  const place = `((ctid::text::point)[0] * 1000 + (ctid::text::point)[1])::text as ctid`;
  const commit = hasCommitTimes ? [`extract(epoch from pg_xact_commit_timestamp(xmin))::text as "commit time"`] : [];
  const own = columns.map(({ column, type }) =>
    instants.includes(type)
      ? `(extract(epoch from ${quote(column)}) * 1000000)::numeric(30, 0)::text as ${quote(column)}`
      : `${quote(column)}::text as ${quote(column)}`,
  );
  // What is called like a column of PostgreSQL's own is read under its own name.
  const rows = await sql.unsafe<Record<string, string | null>[]>(
    `select ${[...system, place, ...commit, ...own].join(", ")} from ${table}`,
  );
  const types = new Map(columns.map(({ column, type }) => [column, type]));
  return { table, rows: rows.map((row) => rowOf(row, types)) };
}

function rowOf(row: Readonly<Record<string, string | null>>, types: ReadonlyMap<string, string>): TableRow {
  const facts: Record<string, number | string> = {};
  for (const [name, value] of Object.entries(row)) {
    if (value === null) continue;
    const type = types.get(name);
    if (type === undefined || numbers.includes(type) || instants.includes(type)) facts[name] = Number(value);
    else facts[name] = value.slice(0, longestFact);
    if (typeof facts[name] === "string") facts[`length of ${name}`] = value.length;
  }
  return { facts, text: Buffer.from(Object.values(row).join("\n"), "utf8") };
}

/** The samples of rows that the planner keeps: they outlive what they were drawn from. */
async function copyStatistics(sql: postgres.Sql): Promise<readonly TableRow[]> {
  const rows = await sql<{ row: string }[]>`
    select s::text as row from pg_stats s where schemaname !~ '^(pg_|information_schema$)'`;
  return rows.map(({ row }, at) => ({ facts: { row: at }, text: Buffer.from(row, "utf8") }));
}

/** Writes down what the tables tell, under the name of the moment at which they were copied. */
export function readTables(
  notebook: Notebook,
  copies: readonly TableCopy[],
  moment: { readonly name: string; readonly place: Omit<Place, "store"> },
): void {
  for (const { table, rows } of copies) {
    const isStatistics = table === "pg_stats";
    const store = `${moment.name} ${isStatistics ? "planner statistics" : table}`;
    const place = { store, ...moment.place, ...(isStatistics ? { answersMayBe: () => false } : {}) };
    for (const [at, { facts, text }] of rows.entries()) notebook.read(place, text, { ...facts, row: at });
  }
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
