import { openHouse, type House } from "@parallax/support/house";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";

// These read what PostgreSQL itself says about the migrated database, so a table that somebody adds tomorrow is under them.
let house: House;
let sql: postgres.Sql;
beforeAll(async () => {
  house = await openHouse();
  sql = postgres(house.superuserUrl, { max: 2, onnotice: () => undefined });
});
afterAll(async () => {
  await sql.end();
  await house.close();
});

/** Policies beside each table's own, read and agreed to one by one. */
const furtherPolicies = [
  "invitations lookup", // whose link is this
  "letters lookup", // what waits to be sent
  "members lookup", // where is this account a member
  "organisations lookup", // the organisations one by one
  "reminder_wishes lookup", // what is due
  "reminders lookup", // what is due
  "reviews lookup", // what is due
  "round_canaries lookup", // how the keys are
  "rounds lookup", // what is due
  "sealed_ballots no_open_round", // narrows what the opener sees
];

/** Functions that act with their owner's rights, read and agreed to one by one, with that owner. */
const definerFunctions = [
  "lookup.canaries_due parallax_lookup",
  "lookup.canary_figures parallax_lookup",
  "lookup.invitation parallax_lookup",
  "lookup.letters_unsent parallax_lookup",
  "lookup.memberships parallax_lookup",
  "lookup.opener_work parallax_lookup",
  "lookup.organisations parallax_lookup",
  "lookup.releases_due parallax_lookup",
  "lookup.reminders_due parallax_lookup",
  "lookup.requests_of parallax_lookup",
  "lookup.rounds_burned parallax_lookup",
  "lookup.rounds_due parallax_lookup",
  "lookup.rounds_known parallax_lookup",
  "lookup.rounds_unopened parallax_lookup",
  "lookup.stop_token parallax_lookup",
  "public.append_audit_entry parallax_owner",
  "public.cast_ballot parallax_owner",
  "public.claim_reminder_wishes parallax_owner",
  "public.decline_invitation parallax_owner",
  "public.enqueue_letter parallax_owner",
  "public.enqueue_paper parallax_owner",
  "public.enqueue_requests parallax_owner",
  "public.forget_answers parallax_owner",
  "public.forget_papers parallax_owner",
  "public.forget_reminders parallax_owner",
  "public.invitations_to_remind parallax_owner",
  "public.paper_place parallax_owner",
  "public.require_canary parallax_owner",
  "public.wish_reminder parallax_owner",
  "public.withdraw_ballot parallax_owner",
];

/** Tables with what raters wrote or sent, or what was made of it. */
const tablesOfRatersWords = [
  "sealed_ballots",
  "round_keys",
  "pieces",
  "box_receipts",
  "releases",
  "screenings",
  "notes",
  "papers",
];

const ourSchemas = ["public", "identity", "lookup", "migrations"];
const rolesThatServe = ["parallax_app", "parallax_opener", "parallax_mailer"];

async function findTables(): Promise<{ name: string; id: number }[]> {
  const tables = await sql<{ name: string; id: number }[]>`
    select relname as name, oid::integer as id from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`;
  expect(tables.length).toBeGreaterThanOrEqual(15);
  return tables;
}

test("every table belongs to an organisation and names it first in its key", async () => {
  for (const { name, id } of await findTables()) {
    const [column] = await sql<{ first: string; required: boolean }[]>`
      select a.attname as first, a.attnotnull as required
      from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indrelid = ${id} and i.indisprimary`;
    expect(column, name).toEqual({ first: "organisation_id", required: true });
  }
});

test("every table forces row-level security on its owner too, by one policy that guards reading and writing", async () => {
  const wall = "(organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)";
  for (const { name, id } of await findTables()) {
    const [table] = await sql`
      select relrowsecurity as enabled, relforcerowsecurity as forced from pg_class where oid = ${id}`;
    expect(table, name).toEqual({ enabled: true, forced: true });
    const policies = await sql<
      { name: string; reading: string; writing: string; commands: string; everyone: boolean }[]
    >`
      select polname as name, polcmd::text as commands, polroles = '{0}' as everyone,
        pg_get_expr(polqual, polrelid) as reading, pg_get_expr(polwithcheck, polrelid) as writing
      from pg_policy where polrelid = ${id} and polname = 'tenant' and polpermissive`;
    const tenant = { name: "tenant", commands: "*", everyone: true, reading: wall, writing: wall };
    expect(policies, name).toEqual([tenant]);
  }
});

test("no other policy exists than those on the list", async () => {
  const policies = await sql<{ name: string; permissive: boolean; command: string; roles: string[] }[]>`
    select tablename || ' ' || policyname as name, permissive = 'PERMISSIVE' as permissive, cmd as command, roles::text[] as roles
    from pg_policies where policyname <> 'tenant' and schemaname = any(${ourSchemas}) order by name`;
  expect(policies.map(({ name }) => name)).toEqual(furtherPolicies);
  // What opens a door opens it to the lookup role only, and only to look.
  for (const { name, command, roles } of policies.filter(({ permissive }) => permissive)) {
    expect({ command, roles }, name).toEqual({ command: "SELECT", roles: ["parallax_lookup"] });
  }
});

test("every reference between tables names the organisation on both sides", async () => {
  const references = await sql<{ name: string; from: string[]; to: string[]; schema: string }[]>`
    select con.conname as name, target.relnamespace::regnamespace::text as schema,
      (select array_agg(a.attname order by place) from unnest(con.conkey) with ordinality k (number, place)
        join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.number)::text[] as from,
      (select array_agg(a.attname order by place) from unnest(con.confkey) with ordinality k (number, place)
        join pg_attribute a on a.attrelid = con.confrelid and a.attnum = k.number)::text[] as to
    from pg_constraint con join pg_class target on target.oid = con.confrelid
    where con.contype = 'f' and con.connamespace = 'public'::regnamespace order by name`;
  const between = references.filter(({ schema }) => schema === "public");
  expect(between.length).toBeGreaterThanOrEqual(15);
  for (const { name, from, to } of between) {
    expect([from[0], to[0]], name).toEqual(["organisation_id", "organisation_id"]);
  }
  const outside = references.filter(({ schema }) => schema !== "public").map(({ name }) => name);
  expect(outside).toEqual(["members_account_id_accounts_id_fk"]);
});

test("every rule that something is unique holds within an organisation, so that it tells nothing about the others", async () => {
  const indexes = await sql<{ name: string; first: string }[]>`
    select c.relname as name, a.attname as first
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
    left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    where i.indisunique and t.relnamespace = 'public'::regnamespace order by name`;
  expect(indexes.length).toBeGreaterThan(15);
  const across = indexes.filter(({ first }) => first !== "organisation_id").map(({ name }) => name);
  // A link's secret has 256 bits: nobody learns by trying which exist.
  expect(across).toEqual(["invitations_secret"]);
});

test("no role that serves people owns anything, logs in, or passes row-level security", async () => {
  const roles = await sql`
    select rolname as name, rolcanlogin or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as powerful
    from pg_roles where rolname like 'parallax\\_%' order by rolname`;
  expect(roles.map(({ name, powerful }) => [name, powerful])).toEqual([
    ["parallax_app", false],
    ["parallax_lookup", false],
    ["parallax_mailer", false],
    ["parallax_opener", false],
    ["parallax_owner", false],
  ]);
  const owned = await sql`
    select relname as name from pg_class where relowner = any(${rolesThatServe}::regrole[])
    union all select proname from pg_proc where proowner = any(${rolesThatServe}::regrole[])
    union all select nspname from pg_namespace where nspowner = any(${rolesThatServe}::regrole[])`;
  expect(owned).toEqual([]);
  const members = await sql`
    select member::regrole::text as member, roleid::regrole::text as of from pg_auth_members
    where member = any(${[...rolesThatServe, "parallax_owner", "parallax_lookup"]}::regrole[])`;
  expect(members).toEqual([]);
});

test("everything in our schemas is owned by the owner, and the functions that look across by their own role", async () => {
  const owners = await sql<{ owner: string; count: number }[]>`
    select relowner::regrole::text as owner, count(*)::integer as count from pg_class
    where relnamespace = any(${ourSchemas}::regnamespace[]) group by 1`;
  expect(owners.map(({ owner }) => owner)).toEqual(["parallax_owner"]);
  expect(owners[0]?.count).toBeGreaterThan(30);
});

test("only the functions on the list act with their owner's rights, and each has a fixed search path", async () => {
  const functions = await sql<{ name: string; isDefiner: boolean; settings: string[] | null; isPublic: boolean }[]>`
    select pronamespace::regnamespace::text || '.' || proname || ' ' || proowner::regrole::text as name,
      prosecdef as "isDefiner", proconfig as settings,
      has_function_privilege('public', oid, 'execute') as "isPublic"
    from pg_proc where pronamespace = any(${ourSchemas}::regnamespace[]) order by name`;
  expect(functions.length).toBeGreaterThanOrEqual(12);
  for (const { name, settings, isPublic } of functions) {
    expect(settings, name).toContain('search_path=""');
    expect(isPublic, name).toBe(false);
  }
  expect(functions.filter(({ isDefiner }) => isDefiner).map(({ name }) => name)).toEqual(definerFunctions);
});

test("there is no view that shows its owner's rows", async () => {
  const views = await sql<{ name: string; options: string[] | null }[]>`
    select relname as name, reloptions as options from pg_class
    where relkind in ('v', 'm') and relnamespace = any(${ourSchemas}::regnamespace[])`;
  const open = views.filter(({ options }) => options?.includes("security_invoker=true") !== true);
  expect(open).toEqual([]);
});

test("nothing is granted to everybody", async () => {
  const grants = await sql`
    select table_schema, table_name, privilege_type from information_schema.role_table_grants
    where grantee = 'PUBLIC' and table_schema = any(${ourSchemas})`;
  expect(grants).toEqual([]);
  const columns = await sql`
    select table_name, column_name from information_schema.column_privileges
    where grantee = 'PUBLIC' and table_schema = any(${ourSchemas})`;
  expect(columns).toEqual([]);
});

test("the planner keeps no sample of what raters wrote or sent", async () => {
  const columns = await sql<{ name: string; target: number | null }[]>`
    select c.relname || '.' || a.attname as name, a.attstattarget as target
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relname = any(${tablesOfRatersWords})
      and a.attnum > 0 and not a.attisdropped and a.atttypid in ('text'::regtype, 'bytea'::regtype, 'jsonb'::regtype, 'json'::regtype)`;
  expect(columns.length).toBeGreaterThanOrEqual(12);
  for (const { name, target } of columns) expect(target, name).toBe(0);
});

test("a removed comment leaves no trace in the planner's statistics", async () => {
  await sql.begin(async (tx) => {
    // Without the checks of references: only what the planner keeps is looked at here.
    await tx`set local session_replication_role = replica`;
    await tx`
      insert into pieces (organisation_id, round_id, id, cell, kind, key, text)
      select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'peer', 'comment', 'keep', 'canary ' || n
      from generate_series(1, 500) n`;
  });
  await sql`analyze pieces`;
  await sql`delete from pieces`;
  const columns = await sql<{ name: string }[]>`
    select attname as name from pg_stats where tablename = 'pieces' order by attname`;
  expect(columns.map(({ name }) => name)).toEqual(["organisation_id", "round_id"]);
});

test("no ballot, piece, receipt or invitation says when", async () => {
  const times = await sql`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and table_name in ('sealed_ballots', 'pieces', 'box_receipts', 'invitations', 'round_keys')
      and (data_type like 'timestamp%' or data_type in ('date', 'time', 'interval') or column_default like 'nextval%')`;
  expect(times).toEqual([]);
});

test("each role may do exactly this", async () => {
  const rights = await sql<{ right: string }[]>`
    select grantee || ' ' || privilege_type || ' ' || table_schema || '.' || table_name as right
    from information_schema.role_table_grants
    where grantee = any(${[...rolesThatServe, "parallax_lookup"]}) and table_schema = any(${ourSchemas})
    union
    select grantee || ' ' || privilege_type || ' ' || table_schema || '.' || table_name || ' (' || string_agg(column_name, ', ' order by column_name) || ')'
    from information_schema.column_privileges p
    where grantee = any(${[...rolesThatServe, "parallax_lookup"]}) and table_schema = any(${ourSchemas})
      and not exists (
        select from information_schema.role_table_grants g
        where (g.grantee, g.privilege_type, g.table_schema, g.table_name) = (p.grantee, p.privilege_type, p.table_schema, p.table_name)
      )
    group by grantee, privilege_type, table_schema, table_name
    order by 1`;
  await expect(`${rights.map(({ right }) => right).join("\n")}\n`).toMatchFileSnapshot("./rights.txt");
  // What the picture above must never come to show, said in words.
  const all = rights.map(({ right }) => right);
  const touching = (role: string, table: string) =>
    all.filter((right) => right.startsWith(`${role} `) && right.includes(` public.${table}`));
  expect(touching("parallax_mailer", "pieces")).toEqual([]);
  expect(touching("parallax_mailer", "releases")).toEqual([]);
  expect(touching("parallax_mailer", "round_keys")).toEqual([]);
  expect(touching("parallax_app", "round_keys")).toEqual([]);
  expect(touching("parallax_app", "audit_entries")).toEqual(["parallax_app SELECT public.audit_entries"]);
  expect(touching("parallax_app", "sealed_ballots").join()).not.toMatch(/INSERT|UPDATE|DELETE|\bsealed\b[,)]/);
  expect(touching("parallax_mailer", "sealed_ballots").join()).not.toMatch(/INSERT|UPDATE|DELETE|sealed[,)]|receipt/);
  expect(touching("parallax_opener", "pieces")).toEqual(["parallax_opener INSERT public.pieces"]);
  expect(
    all.filter((right) => /(UPDATE|DELETE|TRUNCATE) public\.(releases|audit_entries|box_receipts|pieces)/.test(right)),
  ).toEqual([]);
});
