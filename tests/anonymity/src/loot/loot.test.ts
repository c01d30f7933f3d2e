import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asId } from "@parallax/domain/id";
import { afterAll, beforeAll, expect, test } from "vitest";
import { labChance } from "../lab-chance.ts";
import { openLabServer, type LabServer } from "../stage/lab-server.ts";
import { drawRound } from "../stage/lab-round.ts";
import { listRelations, readDatabaseOid, readLsn } from "../stage/take-backup.ts";
import type { Entity } from "./entity.ts";
import { findTokensOf } from "./find-tokens.ts";
import { nothingMayBe, openNotebook } from "./notebook.ts";
import { readHeapPage } from "./read-page.ts";
import { copyTables, readTables } from "./read-tables.ts";
import { readWal } from "./read-wal.ts";
import type { Meaning } from "./tokens.ts";

const patience = { timeout: 300_000 };
let server: LabServer;

beforeAll(async () => {
  server = await openLabServer();
}, patience.timeout);
afterAll(() => server.stop());

test("many patterns are found at every place at which they are, wherever one begins in another", () => {
  const patterns = ["abcdef", "bcdefg", "abcdefgh", "zzzzzz", "abcdxx"];
  const find = findTokensOf(patterns.map((text) => ({ bytes: Buffer.from(text), meaning: text })));
  const seen: string[] = [];
  find(Buffer.from("..abcdefgh.zzzzzzz.abcdef"), (text, offset) => seen.push(`${offset} ${text}`));
  expect(seen.toSorted()).toEqual(
    ["2 abcdef", "2 abcdefgh", "3 bcdefg", "11 zzzzzz", "12 zzzzzz", "19 abcdef"].toSorted(),
  );
  expect(() => findTokensOf([{ bytes: Buffer.from("abc"), meaning: null }])).toThrow("3 bytes");
});

test("rows are read from their pages as PostgreSQL's own inspector reads them, dead ones too", patience, async () => {
  const { inspector } = server;
  await inspector.unsafe(`
    create extension pageinspect;
    create table pages (id integer, note text);
    insert into pages select n, repeat('x', n) from generate_series(1, 40) n;
    delete from pages where id % 3 = 0;
    update pages set note = 'new' where id = 7;
    checkpoint`);
  const rows = await inspector`
    select lp as item, lp_off as "place in page", lp_len as length, t_xmin::text::int as xmin, t_xmax::text::int as xmax,
      t_field3 as cid, (t_ctid::text::point)[0] as "next block", (t_ctid::text::point)[1] as "next item", t_infomask as flags
    from heap_page_items(get_raw_page('pages', 0)) where lp_flags = 1`;
  const [file] = await inspector<{ path: string }[]>`select pg_relation_filepath('pages') as path`;
  const page = readFileSync(join(server.dataDirectory, file?.path ?? "")).subarray(0, 8192);
  const read = readHeapPage(page).map(({ facts: { "page lsn": _lsn, ...facts } }) => facts);
  expect(read.length).toBeGreaterThan(40);
  expect(read).toEqual(rows.map((row) => ({ ...row })));
});

test("the log tells of a row that was written, and of its removal, which does not name it", patience, async () => {
  const { inspector } = server;
  const id = randomUUID();
  const from = await readLsn(inspector);
  await inspector.unsafe(`create table walked (id uuid primary key, note text)`);
  await inspector`insert into walked values (${id}, 'one'), (${randomUUID()}, 'other')`;
  await inspector`delete from walked where id = ${id}`;
  const { notebook } = lookFor(id);
  await readWal(notebook, {
    sql: inspector,
    dataDirectory: server.dataDirectory,
    oid: await readDatabaseOid(inspector),
    relations: await listRelations(inspector),
    from,
    to: await readLsn(inspector),
    placeAt: () => nothingMayBe,
  });
  const lsnOf = (store: string) => Number(notebook.columns.get(store)?.get("lsn")?.first[0]);
  const removed = lsnOf("write-ahead log Heap DELETE public.walked");
  const written = [...notebook.columns.keys()]
    .filter((store) => /Heap INSERT\S* public\.walked/.test(store))
    .map(lsnOf);
  expect(written).toHaveLength(1);
  expect(removed).toBeGreaterThan(written[0] ?? Number.NaN);
  expect([...notebook.columns.keys()]).toContain("write-ahead log Btree INSERT_LEAF public.walked_pkey");
});

test("every column of a table that the catalogue knows is read, and PostgreSQL's own", patience, async () => {
  const { inspector } = server;
  const id = randomUUID();
  await inspector.unsafe(`
    create schema elsewhere;
    create table elsewhere."Odd name" (whose uuid, "at" timestamptz default clock_timestamp(), "Colour" integer, tags text[])`);
  await inspector`insert into elsewhere."Odd name" values (${id}, default, 3, array['a', 'b'])`;
  const { notebook } = lookFor(id);
  readTables(notebook, await copyTables(inspector), { name: "table", place: nothingMayBe });
  const columns = notebook.columns.get('table elsewhere."Odd name"');
  expect([...(columns?.keys() ?? [])]).toEqual(
    expect.arrayContaining(["xmin", "xmax", "cmin", "ctid", "whose", "at", "Colour", "tags", "length of tags", "row"]),
  );
  expect(columns?.get("Colour")?.first[0]).toBe(3);
});

function lookFor(id: string) {
  const { raters } = drawRound(labChance("nobody"), "open", asId(randomUUID()));
  const [rater] = raters;
  if (rater === undefined) throw new Error("a round has raters");
  const entity: Entity = { number: 0, kind: "rater", round: 0, rater, cell: "", key: "", id, says: "" };
  const meaning: Meaning = { kind: "entity", entity: 0 };
  const tokens = [Buffer.from(id), Buffer.from(id.replaceAll("-", ""), "hex")].map((bytes) => ({ bytes, meaning }));
  return { notebook: openNotebook({ entities: [entity], stored: new Set() }, findTokensOf(tokens)) };
}
