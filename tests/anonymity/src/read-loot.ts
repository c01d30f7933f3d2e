import type postgres from "postgres";
import type { Truth } from "./loot/entity.ts";
import { findTokensOf } from "./loot/find-tokens.ts";
import { nothingMayBe, openNotebook, type Notebook, type Place } from "./loot/notebook.ts";
import { readDatabaseFiles, readFolder } from "./loot/read-files.ts";
import { copyTables, readTables } from "./loot/read-tables.ts";
import { readWal } from "./loot/read-wal.ts";
import { tokensOf } from "./loot/tokens.ts";
import type { LabServer } from "./stage/lab-server.ts";
import type { Played } from "./stage/play-lab.ts";
import { listRelations, readDatabaseOid, readLsn } from "./stage/take-backup.ts";

/** Goes through everything that was stored, and writes down what it says of anybody. The product has been stopped. */
export async function readLoot(sql: postgres.Sql, server: LabServer, played: Played, truth: Truth): Promise<Notebook> {
  const { rounds, backups, texts, folders, startLsn } = played;
  const notebook = openNotebook(truth, findTokensOf(tokensOf(truth, rounds)));
  const closedAt = rounds.map((round) => round.played.closedAtLsn);
  const placeAt = (lsn: bigint): Omit<Place, "store"> => ({
    ...nothingMayBe,
    // Before the round was closed its answers were nowhere; afterwards those that were opened are.
    answersMayBe: (round) => {
      const closed = closedAt[round] ?? null;
      return closed !== null && lsn > closed;
    },
  });
  await sql.unsafe("checkpoint");
  const end = await readLsn(sql);
  const now = placeAt(end);
  readTables(notebook, await copyTables(sql), { name: "table", place: now });
  const oid = await readDatabaseOid(sql);
  const relations = await listRelations(sql);
  const walOrder = { sql: server.inspector, dataDirectory: server.dataDirectory, oid, relations };
  await readWal(notebook, { ...walOrder, from: startLsn, to: end, placeAt });
  readDatabaseFiles(notebook, { name: "final", directory: server.dataDirectory, oid, relations, place: now });
  for (const { lsn, tables, ...backup } of backups) {
    const place = placeAt(lsn);
    readDatabaseFiles(notebook, { ...backup, oid, place });
    readTables(notebook, tables, { name: `${backup.name} dump`, place });
  }
  for (const { store, records } of texts) readTexts(notebook, store, records, now);
  readTexts(notebook, "log of PostgreSQL", server.readLog(), now);
  for (const { store, directory } of folders) readFolder(notebook, { store, ...keysMayBe(rounds) }, directory);
  return notebook;
}

/** The product's own pages show what was opened; letters and requests carry the link, which is what they are for. */
function readTexts(notebook: Notebook, store: string, records: readonly Buffer[], now: Omit<Place, "store">): void {
  const carriesLinks = ["mail as received", "requests as sent"].includes(store);
  const place: Place = {
    store,
    answersMayBe: store.startsWith("api ") ? now.answersMayBe : () => false,
    secretsMayBe: (secret) => secret === "link" && carriesLinks,
  };
  for (const [row, record] of records.entries())
    notebook.read(place, record, { ...figuresOf(record), row, length: record.length });
}

/** Whatever numbers a line of a log has by name. */
function figuresOf(record: Buffer): Readonly<Record<string, number>> {
  const figures = record.toString("latin1").matchAll(/"([a-zA-Z]{1,40})":(\d{1,15})\b/g);
  return Object.fromEntries([...figures].map(([, name, figure]) => [`"${name}"`, Number(figure)]));
}

/** Keys of rounds that still collect are where they belong. */
function keysMayBe(rounds: Played["rounds"]): Omit<Place, "store"> {
  return {
    answersMayBe: () => false,
    secretsMayBe: (secret, round) => secret === "key file" && rounds[round]?.fate === "open",
  };
}
