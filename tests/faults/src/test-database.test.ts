import { createTestDatabase, startTestServer } from "@parallax/database/test-database";
import type { TestServer } from "@parallax/database/test-database";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";

let server: TestServer;
let migrations = 0;

beforeAll(async () => {
  server = await startTestServer(async (url) => {
    migrations += 1;
    await run(url, "create table person (name text)");
  });
});

afterAll(() => server.stop());

test("each copy has what was migrated once, and nothing of another's rows", async () => {
  const [first, second] = await Promise.all([createTestDatabase(server), createTestDatabase(server)]);
  await run(first.url, "insert into person values ('Ada')");
  expect(await run(first.url, "select name from person")).toEqual([{ name: "Ada" }]);
  expect(await run(second.url, "select name from person")).toEqual([]);
  expect(migrations).toBe(1);
  await Promise.all([first.drop(), second.drop()]);
});

test("a dropped copy is gone", async () => {
  const copy = await createTestDatabase(server);
  await copy.drop();
  await expect(run(copy.url, "select 1")).rejects.toThrow(/does not exist/);
});

async function run(url: string, text: string): Promise<readonly postgres.Row[]> {
  const sql = postgres(url, { max: 1 });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end();
  }
}
