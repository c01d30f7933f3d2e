import { randomUUID } from "node:crypto";
import { appendFile, chmod, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureDatabase } from "@parallax/database/ensure-database";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "@parallax/database/embedded-postgres";
import { asId } from "@parallax/domain/id";
import { workThrough } from "@parallax/server/ballot/opener";
import { migrate } from "@parallax/server/db/migrate";
import { examine } from "@parallax/server/doctor/examine";
import { examinePages } from "@parallax/server/doctor/examine-pages";
import type { Finding } from "@parallax/server/doctor/finding";
import { readSettings, type Settings } from "@parallax/server/settings";
import { openHouse, type House } from "@parallax/support/house";
import { openRoundStage, type LaunchedRound, type RoundStage } from "@parallax/support/round-stage";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// A server as it should be set, with a login for each part, and a round that collects.
let server: EmbeddedPostgres;
let directory: string;
let house: House;
let stage: RoundStage;
let round: LaunchedRound;
let settings: Settings;
let sql: postgres.Sql;
let database: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "parallax-doctor-"));
  await chmod(directory, 0o711);
  server = await startEmbeddedPostgres({ directory: join(directory, "database"), durability: "full" });
  const template = `template_${randomUUID().replaceAll("-", "")}`;
  await migrate(await ensureDatabase(server.url, template));
  house = await openHouse({}, { url: server.url, template });
  stage = await openRoundStage(house);
  round = await stage.launch(await house.foundOrganisation(), { boss: 1, peer: 3 });
  sql = postgres(house.superuserUrl, { max: 1, onnotice: () => undefined });
  database = new URL(house.superuserUrl).pathname.slice(1);
  const urls: Record<string, string> = {};
  for (const role of ["app", "opener", "mailer"] as const) {
    await sql.unsafe(`create role test_${role} login password 'secret'; grant parallax_${role} to test_${role}`);
    const url = new URL(house.superuserUrl);
    [url.username, url.password] = [`test_${role}`, "secret"];
    urls[`DATABASE_URL_${role.toUpperCase()}`] = url.href;
  }
  settings = readSettings({
    ...urls,
    PARALLAX_DATA: house.settings.dataDirectory,
    PARALLAX_DEMO: "0",
    PUBLIC_URL: "https://feedback.example.org",
    SMTP_URL: "smtps://mail.example.org",
  });
}, 120_000);
afterAll(async () => {
  await sql.end();
  await house.close();
  await server.stop();
  await rm(directory, { recursive: true, force: true });
});

const look = () => examine(settings, null);
const bad = (findings: readonly Finding[]) =>
  findings.filter(({ verdict }) => verdict !== "fine").map(({ check, verdict }) => [check, verdict]);

/** A trial runs both mirrors on one disk, and the opener's login may not know where the database lies. */
const always = [
  ["the mirrors lie on different disks", "warning"],
  ["the key store lies apart from the database", "warning"],
];

const keyOf = (mirror: 0 | 1) => join(settings.keyMirrors[mirror], "rounds", round.roundId);

/** What is done, what the doctor must say about it, and how it is undone. */
type Fault = {
  readonly name: string;
  readonly check: string;
  readonly verdict: "refusal" | "warning";
  readonly plant: () => Promise<unknown>;
  readonly undo: () => Promise<unknown>;
};

const setting = (name: string, value: string, check: string, verdict: Fault["verdict"]): Fault => ({
  name: `${name} = ${value}`,
  check,
  verdict,
  plant: () => sql.unsafe(`alter database ${database} set ${name} = '${value}'`),
  undo: () => sql.unsafe(`alter database ${database} reset ${name}`),
});
const statement = (plant: string, undo: string, check: string, verdict: Fault["verdict"] = "refusal"): Fault => ({
  name: plant,
  check,
  verdict,
  plant: () => sql.unsafe(plant),
  undo: () => sql.unsafe(undo),
});
/** Changes a file and puts it back as it was. */
const file = (
  name: string,
  path: () => string,
  change: (path: string) => Promise<unknown>,
  check: string,
  verdict: Fault["verdict"] = "refusal",
): Fault => {
  let before: Uint8Array | null = null;
  return {
    name,
    check,
    verdict,
    async plant() {
      before = await readFile(path()).catch(() => null);
      await change(path());
    },
    async undo() {
      await rm(path(), { force: true });
      if (before !== null) await writeFile(path(), before, { mode: 0o600 });
    },
  };
};

const walls = "the walls between organisations";
const equal = "the key store's mirrors are equal";
const stranger = asId<"round">("1f0d1b0e-5b1c-4a54-8f5e-3f6d1c2b7a90");
const first = () => `the key store in ${settings.keyMirrors[0]}`;

const faults: readonly Fault[] = [
  setting("synchronous_commit", "off", "what is acknowledged is on disk", "refusal"),
  setting("log_statement", "mod", "no statement is logged", "refusal"),
  setting("debug_print_plan", "on", "no statement is logged", "refusal"),
  setting("log_parameter_max_length", "-1", "no parameter is logged", "refusal"),
  setting("log_parameter_max_length_on_error", "100", "no parameter is logged", "refusal"),
  setting("log_min_error_statement", "error", "failed statements leave no words in the log", "warning"),
  setting("log_error_verbosity", "default", "failed statements leave no words in the log", "warning"),
  setting("log_min_duration_statement", "250", "slow statements are not logged", "warning"),
  statement("alter role test_app superuser", "alter role test_app nosuperuser", "the web’s login"),
  statement("alter role test_mailer bypassrls", "alter role test_mailer nobypassrls", "the mailer’s login"),
  statement("grant pg_read_all_data to test_app", "revoke pg_read_all_data from test_app", "the web’s login"),
  statement("grant parallax_opener to test_app", "revoke parallax_opener from test_app", "the web’s login", "warning"),
  statement("alter role parallax_app bypassrls", "alter role parallax_app nobypassrls", "the web’s role"),
  statement("alter table pieces no force row level security", "alter table pieces force row level security", walls),
  statement("alter table letters disable row level security", "alter table letters enable row level security", walls),
  statement(
    "alter table pieces alter text set statistics 100",
    "alter table pieces alter text set statistics 0",
    "no samples of what raters wrote",
  ),
  statement(
    "alter table audit_entries disable trigger audit_entries_never_change",
    "alter table audit_entries enable trigger audit_entries_never_change",
    "what is written once stays",
  ),
  statement(
    "grant select on sealed_ballots to parallax_app",
    "revoke select on sealed_ballots from parallax_app; grant select (organisation_id, invitation_id, round_id, receipt) on sealed_ballots to parallax_app",
    "nobody reads a sealed ballot but the opener",
  ),
  statement("create table more (organisation_id uuid primary key)", "drop table more", walls),
  {
    name: "an entry of the audit log that says something else",
    check: "every audit log is whole",
    verdict: "refusal",
    plant: () => changeAudit("hindsight"),
    undo: () => changeAudit(null),
  },
  file(
    "a key that lost its last byte",
    () => keyOf(1),
    (path) => writeFile(path, new Uint8Array(31)),
    equal,
  ),
  file(
    "a key that is another one",
    () => keyOf(0),
    (path) => writeFile(path, new Uint8Array(32)),
    equal,
  ),
  file(
    "a key that one mirror lost",
    () => keyOf(0),
    (path) => rm(path),
    equal,
  ),
  file(
    "a key that both mirrors lost",
    () => keyOf(0),
    async (path) => {
      await rm(path);
      await rename(keyOf(1), join(directory, "kept"));
    },
    "every open round has its key",
  ),
  file(
    "a ledger that names a round which goes on",
    () => join(settings.keyMirrors[0], "burned"),
    (path) => appendFile(path, `${round.roundId}\n`),
    "no round came back from a backup",
  ),
  file(
    "a key of a round that nobody knows",
    () => join(settings.keyMirrors[0], "rounds", stranger),
    (path) => writeFile(path, new Uint8Array(32), { mode: 0o600 }),
    "every key belongs to a round",
    "warning",
  ),
  file(
    "a link key that is another one",
    () => join(settings.linkKeyFolder, "link-key"),
    (path) => writeFile(path, new Uint8Array(32)),
    "the key of raters’ links",
  ),
  file(
    "a link key that is gone",
    () => join(settings.linkKeyFolder, "link-key"),
    (path) => rm(path),
    "the key of raters’ links",
  ),
  file(
    "a mirror without its mark",
    () => join(settings.keyMirrors[1], "store"),
    (path) => rm(path),
    equal,
  ),
];

async function changeAudit(reason: string | null): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update audit_entries set reason = ${reason} where sequence = 2`;
  });
}

describe("The doctor", () => {
  test("finds an installation well that is set up as the operator's page says", async () => {
    expect(bad(await look())).toEqual(always);
  });

  test.each(faults.map((fault) => [fault.name, fault] as const))("names %s", async (_name, fault) => {
    await fault.plant();
    try {
      const found = await look();
      expect(bad(found)).toContainEqual([fault.check, fault.verdict]);
      const about = found.find(({ check, verdict }) => check === fault.check && verdict === fault.verdict);
      expect(about?.says).toMatch(/^[^\n]{20,}\.$/);
    } finally {
      await fault.undo();
      await rename(join(directory, "kept"), keyOf(1)).catch(() => undefined);
    }
  });

  test("names a key file or a folder that others than the opener may use", async () => {
    await chmod(keyOf(0), 0o640);
    expect(bad(await look())).toContainEqual([first(), "refusal"]);
    await chmod(keyOf(0), 0o600);
    await chmod(settings.keyMirrors[0], 0o711);
    expect(bad(await look())).toContainEqual([first(), "refusal"]);
    await chmod(settings.keyMirrors[0], 0o700);
    await chmod(join(settings.linkKeyFolder, "link-key"), 0o644);
    expect(bad(await look())).toContainEqual(["the key of raters’ links", "refusal"]);
    await chmod(join(settings.linkKeyFolder, "link-key"), 0o600);
    expect(bad(await look())).toEqual(always);
  });

  test("names what is weak about the way people and letters come", async () => {
    const about = async (changed: Partial<Settings>) => bad(await examine({ ...settings, ...changed }, null));
    expect(await about({ publicUrl: "http://localhost:3600" })).toContainEqual([
      "people reach it over https",
      "refusal",
    ]);
    expect(await about({ smtpUrl: "smtp://mail.example.org?requireTLS=false" })).toContainEqual([
      "letters travel encrypted",
      "warning",
    ]);
    expect(await about({ hasDemo: true })).toContainEqual(["no demonstration in earnest", "refusal"]);
  });

  test("refuses a clone whose pages were not built, and says how to build them", () => {
    const built = { web: join(directory, "web"), rater: directory };
    expect(examinePages(built)).toMatchObject({ check: "the pages are built", verdict: "refusal" });
    expect(examinePages(built).says).toContain("npm run build");
    expect(examinePages().verdict).toBe("fine");
  });

  test("says that a round is not vouched for when the opener has not looked, and that its key fails when it does", async () => {
    const check = "the key of every open round opens";
    await sql`update round_canaries set tried_at = tried_at`;
    expect(bad(await look())).toContainEqual([check, "warning"]);
    await workThrough(stage.opener);
    expect(bad(await look())).toEqual(always);
    for (const at of [0, 1] as const) await rename(keyOf(at), join(directory, `kept-${at}`));
    await sql`update round_canaries set tried_at = now() - interval '2 days'`;
    await workThrough(stage.opener);
    expect(bad(await look())).toContainEqual([check, "refusal"]);
    for (const at of [0, 1] as const) await rename(join(directory, `kept-${at}`), keyOf(at));
    await sql`update round_canaries set tried_at = now() - interval '2 minutes'`;
    await workThrough(stage.opener);
    expect(bad(await look())).toEqual(always);
  });

  test("says so when the database is down, and examines what it can", async () => {
    const nowhere = "postgres://u:secret@127.0.0.1:1/x";
    const found = await examine(
      { ...settings, databaseUrlOf: { app: nowhere, opener: nowhere, mailer: nowhere } },
      null,
    );
    const answer = found.find(({ check }) => check === "the database answers");
    expect(answer).toMatchObject({ verdict: "refusal" });
    expect(answer?.says).toContain("nothing listens there");
    expect(JSON.stringify(found)).not.toContain("secret");
  });
});
