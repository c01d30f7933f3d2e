import { randomUUID } from "node:crypto";
import { createServer } from "node:net";
import { databaseUrl } from "@parallax/database/ensure-database";
import { connectDatabase, disconnectDatabase } from "@parallax/server/db/connect";
import { migrate, newestMigration } from "@parallax/server/db/migrate";
import { findUnreadiness } from "@parallax/server/db/readiness";
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

// An operator's own server: a database that its user owns, and a user that is no superuser.
const suffix = randomUUID().replaceAll("-", "").slice(0, 12);
const password = "a password with % and @";
let superuser: postgres.Sql;

beforeAll(async () => {
  superuser = postgres(inject("testServer").url, { max: 1, onnotice: () => undefined });
  await superuser.unsafe(`create role installer_${suffix} login createrole password '${password}'`);
  await superuser.unsafe(`create role guest_${suffix} login password '${password}'`);
  for (const name of ["own", "twice", "guest"])
    await superuser.unsafe(`create database ${name}_${suffix} owner installer_${suffix}`);
});

afterAll(async () => {
  for (const name of ["own", "twice", "guest"]) await superuser.unsafe(`drop database ${name}_${suffix} with (force)`);
  for (const role of ["installer", "guest"]) {
    for (const ours of ["owner", "app", "opener", "mailer", "lookup"]) {
      await superuser.unsafe(`revoke parallax_${ours} from ${role}_${suffix}`);
    }
    await superuser.unsafe(`drop role ${role}_${suffix}`);
  }
  await superuser.end();
});

function urlOf(database: string, user: string): string {
  const url = new URL(databaseUrl(inject("testServer").url, `${database}_${suffix}`));
  url.username = `${user}_${suffix}`;
  url.password = encodeURIComponent(password);
  return url.href;
}

test("a user without the rights gets one line that says which are missing, and what to do", async () => {
  const line =
    /^DATABASE_URL: its user lacks rights\. .* CREATEROLE; .* grant (?<roles>parallax_owner, .*) to that user\.$/;
  await expect(migrate(urlOf("guest", "guest"))).rejects.toThrow(line);
  // Before PostgreSQL 16 whoever may create roles may also hand out those of others.
  const attempt: unknown = await migrate(urlOf("own", "installer")).catch((error: unknown) => error);
  if (!(attempt instanceof Error)) return;
  await superuser.unsafe(`grant ${line.exec(attempt.message)?.groups?.["roles"]} to installer_${suffix}`);
});

test("an ordinary user that may create roles and owns its database can install Parallax, and again to no effect", async () => {
  const url = urlOf("own", "installer");
  await migrate(url);
  await migrate(url);
  for (const role of ["app", "opener", "mailer"] as const) {
    const database = connectDatabase(url, role, { maxConnections: 1 });
    try {
      const [row] = await database.execute<{ user: string }>("select current_user as user");
      expect(row?.user).toBe(`parallax_${role}`);
      expect(await findUnreadiness(database)).toBeNull();
    } finally {
      await disconnectDatabase(database);
    }
  }
});

test("three instances that start at once on an empty database install it once", async () => {
  const url = urlOf("twice", "installer");
  await Promise.all([migrate(url), migrate(url), migrate(url)]);
  const sql = postgres(url, { max: 1, connection: { role: "parallax_app" } });
  try {
    const [row] =
      await sql`select max(created_at)::text as newest, count(*) = count(distinct hash) as once from migrations.applied`;
    expect(row).toEqual({ newest: String(newestMigration()), once: true });
  } finally {
    await sql.end();
  }
});

test("a database that cannot be reached gets one line that says where and why, without the password", async () => {
  const probe = createServer();
  const port = await new Promise<number>((done) => {
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
  const { hostname, port: serverPort } = new URL(inject("testServer").url);
  const cases: [string, RegExp][] = [
    [
      `postgres://u:secret@127.0.0.1:${port}/x`,
      new RegExp(`^DATABASE_URL: cannot use PostgreSQL at 127.0.0.1:${port}/x: nothing listens there\\.$`),
    ],
    [
      "postgres://u:secret@nowhere.invalid/x",
      /^DATABASE_URL: cannot use PostgreSQL at nowhere.invalid:5432\/x: (there is no such host|the name of the host cannot be looked up now)\.$/,
    ],
    [
      databaseUrl(inject("testServer").url, `missing_${suffix}`),
      new RegExp(
        `^DATABASE_URL: cannot use PostgreSQL at ${hostname}:${serverPort}/missing_${suffix}: there is no such database\\.$`,
      ),
    ],
  ];
  for (const [url, line] of cases) await expect(migrate(url)).rejects.toThrow(line);
});

test("a database that was never migrated is not ready", async () => {
  const database = connectDatabase(urlOf("guest", "installer"), "app", { maxConnections: 1 });
  try {
    expect(await findUnreadiness(database)).toMatch(/^the database /);
  } finally {
    await disconnectDatabase(database);
  }
});
