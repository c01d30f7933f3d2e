import { readFileSync } from "node:fs";
import { promisePage } from "@parallax/language/en/promise-page";
import { openHouse, type House } from "@parallax/support/house";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";

// The sheet for works councils says what is stored, table by table. These hold it against the migrated database itself.
const docs = new URL("../../../tooling/docs/", import.meta.url);
const sheet = readFileSync(new URL("for-your-works-council.md", docs), "utf8");

let house: House;
let sql: postgres.Sql;
beforeAll(async () => {
  house = await openHouse();
  sql = postgres(house.superuserUrl, { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await sql.end();
  await house.close();
});

/** The sheet's rows: table, columns. A table outside `public` is named with its schema. */
const told = new Map(
  [...sheet.matchAll(/^\| `([\w.]+)` \| ([^|]*) \|/gm)].map(([, table = "", columns = ""]) => [
    table,
    [...columns.matchAll(/`(\w+)`/g)].map(([, column = ""]) => column).sort(),
  ]),
);

test("Every table of the database has a row in the sheet, with every column of it, and no row is made up", async () => {
  const rows = await sql<{ table: string; columns: string[]; isOurs: boolean }[]>`
    select case when n.nspname = 'public' then c.relname else n.nspname || '.' || c.relname end as table,
      array_agg(a.attname::text order by a.attname) as columns, n.nspname in ('public', 'identity') as "isOurs"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p', 'm') and not c.relispartition and n.nspname !~ '^(pg_|information_schema$)'
    group by n.nspname, c.relname order by 1`;
  expect(rows.length).toBeGreaterThan(20);
  expect([...told.keys()].sort()).toEqual(rows.map(({ table }) => table).sort());
  // The job queue's own columns are its library's; ours are told one by one.
  for (const { table, columns, isOurs } of rows)
    if (isOurs) expect(told.get(table), table).toEqual([...columns].sort());
});

test("What the sheet says has no time really has none, and nothing in it belongs to a person", async () => {
  const untimed = [...(/\(no times: ([\w, `]+)\)/.exec(sheet)?.[1] ?? "").matchAll(/\w+/g)].map(String);
  expect(untimed.length).toBeGreaterThan(4);
  for (const table of untimed) {
    const columns = await sql`
      select attname from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.oid = ${`public.${table}`}::regclass and attnum > 0 and not attisdropped
        and atttypid in ('timestamptz'::regtype, 'timestamp'::regtype, 'date'::regtype, 'time'::regtype)`;
    expect(columns.length, table).toBe(0);
  }
  expect(told.get("pieces")?.join(" ")).not.toMatch(/invitation|member|address|receipt|link/);
  expect(told.get("box_receipts")?.join(" ")).not.toMatch(/invitation|member|address|link/);
});

test("Every guarantee and every limit of the specification is in the sheet", () => {
  for (const name of ["G1", "G2", "G3", "G4", "G5", "G6", "G7"])
    expect(sheet).toMatch(new RegExp(`^\\*\\*${name}[. ]`, "m"));
  const limits = [...sheet.matchAll(/^- \*\*([^*]+)\*\*/gm)].map(([, name]) => name);
  expect(limits).toEqual([
    "An active server.",
    "Opening early.",
    "Both parties of a double-sealed round.",
    "Forensic recovery.",
    "Groups of one, two and three.",
    "Content.",
    "Participation.",
    "An opener that falsifies.",
    "Somebody who wants to prove an answer.",
    "The device.",
  ]);
});

test("The raters' sheet in the docs says word for word what the product shows at /r/promise", () => {
  const written = readFileSync(new URL("what-we-promise-raters.md", docs), "utf8");
  const { title, lead, parts, more } = promisePage;
  const lines = [`# ${title}`, lead, ...parts.flatMap((part) => [`## ${part.title}`, ...part.body]), more];
  expect(written).toBe(`${lines.join("\n\n")}\n`);
});
