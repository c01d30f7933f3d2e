import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type postgres from "postgres";
import type { Relation } from "../stage/evidence.ts";
import type { Facts, Notebook, Place } from "./notebook.ts";
import { pageBytes } from "./read-page.ts";

type RecordRow = {
  readonly start: string;
  readonly end: string;
  readonly xid: string;
  readonly kind: string;
  readonly record_length: number;
  readonly main_length: number;
  readonly image_length: number;
  readonly description: string;
  readonly blocks: string | null;
};

const segmentBytes = 16 * 1024 * 1024;
const longHeader = 40;
const shortHeader = 24;
const atATime = 24n * 1024n * 1024n;

/** The write-ahead log from `from` to `to`, record by record: what PostgreSQL says of each, and its raw bytes. */
export async function readWal(
  notebook: Notebook,
  wal: {
    /** The superuser's, in a database that has `pg_walinspect`. */
    readonly sql: postgres.Sql;
    readonly dataDirectory: string;
    readonly oid: string;
    readonly relations: ReadonlyMap<string, Relation>;
    readonly from: bigint;
    readonly to: bigint;
    /** What may be in a record that begins there. */
    readonly placeAt: (lsn: bigint) => Omit<Place, "store">;
  },
): Promise<void> {
  const places = new Map<string, readonly number[]>();
  for (let from = wal.from; from < wal.to;) {
    const until = from + atATime < wal.to ? from + atATime : wal.to;
    const rows = await inspect(wal.sql, from, until);
    const last = rows.at(-1);
    if (last === undefined) return;
    const piece = readPiece(wal.dataDirectory, from, BigInt(last.end));
    for (const row of rows) readRecord(notebook, wal, places, row, piece.between(BigInt(row.start), BigInt(row.end)));
    from = BigInt(last.end);
  }
}

async function inspect(sql: postgres.Sql, from: bigint, to: bigint): Promise<readonly RecordRow[]> {
  return await sql<RecordRow[]>`
    select (start_lsn - '0/0'::pg_lsn)::text as start, (end_lsn - '0/0'::pg_lsn)::text as "end", xid::text as xid,
      resource_manager || ' ' || record_type as kind, record_length, main_data_length as main_length,
      fpi_length as image_length, description, block_ref as blocks
    from pg_get_wal_records_info('0/0'::pg_lsn + ${from.toString()}::numeric, '0/0'::pg_lsn + ${to.toString()}::numeric)`;
}

function readRecord(
  notebook: Notebook,
  wal: Parameters<typeof readWal>[1],
  places: Map<string, readonly number[]>,
  row: RecordRow,
  bytes: Buffer,
): void {
  const { description, blocks, kind } = row;
  const block = /rel \d+\/(\d+)\/(\d+) fork main(?: \([^)]*\))? blk (\d+)/.exec(blocks ?? "");
  if (block !== null && block[1] !== wal.oid) return;
  const relation = wal.relations.get(block?.[2] ?? "")?.name ?? "";
  const store = `write-ahead log ${kind} ${relation}`.trim();
  const facts: Facts = {
    lsn: Number(row.start),
    xid: Number(row.xid),
    length: row.record_length - row.image_length,
    "main length": row.main_length,
    ...(block === null ? {} : { block: Number(block[3]) }),
  };
  const seen = notebook.read({ store, ...wal.placeAt(BigInt(row.start)) }, bytes, facts);
  if (block === null) return;
  // A record that only says which row it means, as a deletion does, is about whoever was put there.
  const at = (item: string | undefined) => `${block[2]} ${block[3]} ${item}`;
  const item = /(?:^|[ ,])(?:old_)?off: (\d+)/.exec(description)?.[1];
  const fresh = /new_off: (\d+)/.exec(description)?.[1] ?? item;
  const meant = places.get(at(item)) ?? [];
  for (const entity of meant.filter((candidate) => !seen.includes(candidate))) notebook.note(store, entity, facts);
  if (/^Heap (INSERT|UPDATE|HOT_UPDATE)/.test(kind)) places.set(at(fresh), seen.length === 1 ? seen : []);
}

/** The log's files between two places, without the headers of their pages, so that records lie in one piece. */
function readPiece(dataDirectory: string, from: bigint, to: bigint) {
  const firstPage = from / BigInt(pageBytes);
  const lastPage = (to + BigInt(pageBytes)) / BigInt(pageBytes);
  const parts: Buffer[] = [];
  const starts: number[] = [];
  let length = 0;
  let open: { segment: bigint; bytes: Buffer } | null = null;
  for (let page = firstPage; page <= lastPage; page += 1n) {
    const lsn = page * BigInt(pageBytes);
    const segment: bigint = lsn / BigInt(segmentBytes);
    if (open === null || open.segment !== segment) open = { segment, bytes: readSegment(dataDirectory, segment) };
    const inSegment = Number(lsn % BigInt(segmentBytes));
    const header = headerOf(inSegment);
    starts.push(length);
    const part = open.bytes.subarray(inSegment + header, inSegment + pageBytes);
    parts.push(part);
    length += part.length;
  }
  const whole = Buffer.concat(parts);
  const offsetOf = (lsn: bigint): number => {
    const inSegment = Number(lsn % BigInt(segmentBytes));
    const inPage = inSegment % pageBytes;
    const start = starts[Number(lsn / BigInt(pageBytes) - firstPage)] ?? whole.length;
    return start + Math.max(0, inPage - headerOf(inSegment - inPage));
  };
  return { between: (start: bigint, end: bigint) => whole.subarray(offsetOf(start), offsetOf(end)) };
}

function headerOf(startInSegment: number): number {
  return startInSegment === 0 ? longHeader : shortHeader;
}

/** Segments of timeline 1: the lab's server never changes it. */
function readSegment(dataDirectory: string, segment: bigint): Buffer {
  const hex = (value: bigint) => value.toString(16).toUpperCase().padStart(8, "0");
  const perFile = 0x1_0000_0000n / BigInt(segmentBytes);
  const file = join(dataDirectory, "pg_wal", `00000001${hex(segment / perFile)}${hex(segment % perFile)}`);
  return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
}
