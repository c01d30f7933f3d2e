import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase } from "@parallax/database/test-database";
import { pauseAt, pauseInFunction, openPauses } from "@parallax/support/altered-product-pauses";
import { prepareAlterations, startAltered, type Alteration } from "@parallax/support/altered-product";
import postgres from "postgres";
import { beforeEach, expect, inject, onTestFinished, test } from "vitest";

const health = "apps/server/src/http/probes.ts";
let databaseUrl: string;
let environment: Record<string, string>;

beforeEach(async () => {
  const database = await createTestDatabase(inject("testServer"));
  databaseUrl = database.url;
  const data = mkdtempSync(join(tmpdir(), "parallax-altered-test-"));
  environment = { PARALLAX_DATA: data, LOG_LEVEL: "error" };
  return async () => {
    await database.drop();
    rmSync(data, { recursive: true, force: true });
  };
});

async function prepare(...alterations: Alteration[]) {
  const altered = await prepareAlterations(databaseUrl, alterations);
  onTestFinished(() => altered.remove());
  return altered;
}

test("every process of the product runs the altered source", async () => {
  const tell = (part: string, file: string, find: string): Alteration => ({
    name: `tell ${part}`,
    modules: [{ file, find, replace: `process.stdout.write("altered ${part}\\n"); ${find}` }],
  });
  const altered = await prepare(
    tell("web", "apps/server/src/process/serve-web.ts", "const server = await createWebServer"),
    tell("opener", "apps/server/src/process/run-opener.ts", "const opener = await startOpener"),
  );
  const product = await startAltered("all", environment, altered);
  onTestFinished(() => product.kill());
  expect((await fetch(`${product.origin}/health`)).status).toBe(200);
  expect(product.output()).toContain("altered web");
  expect(product.output()).toContain("altered opener");
  expect(altered.unplanted()).toEqual([]);
  await product.stop();
});

test("an alteration that no longer fits the product is refused by its name", async () => {
  const gone: Alteration = { name: "fast health", modules: [{ file: health, find: "no such words", replace: "" }] };
  await expect(prepare(gone)).rejects.toThrow(/"fast health" cannot be made: .*probes\.ts has 0 places/);
  const twice: Alteration = { name: "twice", modules: [{ file: health, find: "server", replace: "" }] };
  await expect(prepare(twice)).rejects.toThrow(/"twice" cannot be made/);
  const body: Alteration = { name: "bare cast", functions: [{ name: "cast_ballot", find: "no such", replace: "" }] };
  await expect(prepare(body)).rejects.toThrow(/"bare cast" cannot be made: the function cast_ballot has 0 places/);
  const missing: Alteration = { name: "gone", functions: [{ name: "no_such_function", find: "x", replace: "" }] };
  await expect(prepare(missing)).rejects.toThrow(/"gone" cannot be made/);
});

test("what no process has loaded is named", async () => {
  const altered = await prepare({
    name: "other burning",
    modules: [{ file: "apps/server/src/ballot/burn-round-key.ts", find: "return true;", replace: "return false;" }],
  });
  const web = await startAltered("web", environment, altered);
  onTestFinished(() => web.kill());
  expect(altered.unplanted()).toEqual(["other burning: apps/server/src/ballot/burn-round-key.ts"]);
});

test("the database is altered as its owner, functions and all", async () => {
  await prepare({
    name: "clocked",
    sql: "alter table pieces add column at timestamptz default clock_timestamp(); create table extra (id serial)",
    functions: [{ name: "withdraw_ballot", find: "'absent'", replace: "'gone'" }],
  });
  const sql = postgres(databaseUrl, { max: 1 });
  onTestFinished(() => sql.end());
  const [row] = await sql`select tableowner from pg_tables where tablename = 'extra'`;
  expect(row).toEqual({ tableowner: "parallax_owner" });
  const [kept] = await sql`select pg_get_functiondef('withdraw_ballot'::regproc) ~ '''gone''' as altered,
    (select rolname from pg_proc p join pg_roles r on r.oid = proowner where proname = 'withdraw_ballot') as owner`;
  expect(kept).toEqual({ altered: true, owner: "parallax_owner" });
});

test("a process and a function of the database wait at a pause while it is held, and only then", async () => {
  const altered = await prepare(
    pauseAt({ file: "apps/server/src/sign-in/who-is-signed-in.ts", before: "if (signedIn === null)", name: "who" }),
    pauseInFunction({ function: "hold_ballot_place", before: "PERFORM FROM public.rounds", name: "place" }),
  );
  const web = await startAltered("web", environment, altered);
  onTestFinished(() => web.kill());
  const pauses = openPauses(databaseUrl);
  onTestFinished(() => pauses.close());
  const ask = () => fetch(`${web.origin}/trpc/signIn.current`, { headers: { "x-parallax": "1" } });
  expect((await ask()).status).toBe(200);

  await pauses.hold("who");
  let isAnswered = false;
  const asked = ask().then(({ status }) => ((isAnswered = true), status));
  await pauses.reached("who");
  expect(isAnswered).toBe(false);
  await pauses.release("who");
  expect(await asked).toBe(200);

  const sql = postgres(databaseUrl, { max: 1 });
  onTestFinished(() => sql.end());
  await pauses.hold("place");
  const held = sql`select hold_ballot_place(gen_random_uuid(), gen_random_uuid())`.then(({ count }) => count);
  await pauses.reached("place");
  await pauses.release("place");
  expect(await held).toBe(1);
});
