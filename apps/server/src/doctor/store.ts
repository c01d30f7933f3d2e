import { sql, type SQL } from "drizzle-orm";
import type { Database, DatabaseRole } from "../db/connect.ts";

// What PostgreSQL says of itself. Every login may ask it; what it hides from one is left out.

/** The server's settings as they are for this login. */
export async function readServerSettings(database: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await database.execute<{ name: string; setting: string }>(sql`select name, setting from pg_settings`);
  return new Map(rows.map(({ name, setting }) => [name, setting]));
}

/** The server's data folder, where the login may know it; the role that it acts as may not. */
export async function readDataDirectory(database: Database): Promise<string | null> {
  return await database.transaction(async (tx) => {
    await tx.execute(sql`set local role none`);
    const [row] = await tx.execute<{ setting: string }>(
      sql`select setting from pg_settings where name = 'data_directory'`,
    );
    return row?.setting ?? null;
  });
}

/** Replication slots that nobody reads from. */
export async function findIdleSlots(database: Database): Promise<readonly string[]> {
  return await names(database, sql`select slot_name::text as name from pg_replication_slots where not active`);
}

/** Whether this connection crosses a network unencrypted. */
export async function isOverheard(database: Database): Promise<boolean> {
  const [row] = await database.execute<{ is_far: boolean; is_sealed: boolean }>(sql`
    select not coalesce(inet_client_addr() << inet '127.0.0.0/8' or inet_client_addr() = inet '::1', true)
        and inet_client_addr() is distinct from inet_server_addr() as is_far,
      coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as is_sealed`);
  return row?.is_far === true && !row.is_sealed;
}

/** Whom a connection logged in as, and as whom it acts. */
export type LoginRow = {
  readonly login: string;
  readonly role: string;
  readonly login_is_mighty: boolean;
  readonly role_is_mighty: boolean;
  readonly owned: number;
  readonly others: readonly string[];
  readonly reads_all: readonly string[];
};

export async function readLogin(database: Database, role: DatabaseRole): Promise<LoginRow | undefined> {
  const [row] = await database.execute<LoginRow>(sql`
    select session_user::text as login, current_user::text as role,
      l.rolsuper or l.rolbypassrls as login_is_mighty, r.rolsuper or r.rolbypassrls as role_is_mighty,
      (select count(*)::integer from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as owned,
      array(
        select o.rolname::text from pg_roles o
        where o.rolname like 'parallax\\_%' and o.rolname <> ${`parallax_${role}`} and pg_has_role(l.oid, o.oid, 'member')
        order by 1
      ) as others,
      array(
        select o.rolname::text from pg_roles o
        where o.rolname in ('pg_read_all_data', 'pg_write_all_data', 'pg_read_server_files', 'pg_execute_server_program')
          and pg_has_role(l.oid, o.oid, 'member')
      ) as reads_all
    from pg_roles l, pg_roles r where l.rolname = session_user and r.rolname = current_user`);
  return row;
}

/** Tables without the tenant's wall, forced on their owner too. */
export async function findTornWalls(database: Database): Promise<readonly string[]> {
  return await names(
    database,
    sql`
      select c.relname::text as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not (
        c.relrowsecurity and c.relforcerowsecurity
        and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant' and p.polcmd = '*')
      ) order by 1`,
  );
}

/** Columns of raters' words that the planner samples, or has sampled. */
export async function findSamples(database: Database): Promise<readonly string[]> {
  return await names(
    database,
    sql`
      select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace
        and c.relname in ('sealed_ballots', 'round_keys', 'pieces', 'box_receipts', 'releases', 'screenings', 'papers')
        and a.attnum > 0 and not a.attisdropped and a.attstattarget is distinct from 0
        and a.atttypid in ('text'::regtype, 'bytea'::regtype, 'jsonb'::regtype, 'json'::regtype)
      union all
      select s.tablename || '.' || s.attname from pg_stats s
      where s.schemaname = 'public' and (s.tablename, s.attname) in (
        values ('sealed_ballots', 'sealed'), ('sealed_ballots', 'receipt'), ('round_keys', 'key_share'),
          ('pieces', 'answers'), ('pieces', 'text'), ('box_receipts', 'receipt')
      ) order by 1`,
  );
}

/** Triggers that keep what is written once, where they are missing or off. */
export async function findMissingTriggers(database: Database): Promise<readonly string[]> {
  return await names(
    database,
    sql`
      select wanted.name from (
        values ('releases_never_change'), ('releases_never_emptied'), ('audit_entries_never_change'),
          ('audit_entries_never_emptied'), ('rounds_stay_launched'), ('questionnaire_versions_written_once')
      ) wanted (name)
      where not exists (select from pg_trigger t where t.tgname = wanted.name and t.tgenabled in ('O', 'A'))
      order by 1`,
  );
}

/** Who may read what only the opener may, or what nobody may read back. */
export async function findLooseRights(database: Database): Promise<readonly string[]> {
  return await names(
    database,
    sql`
      select wanted.who || ' may read ' || wanted.relation || '.' || wanted.attribute as name from (
        values ('parallax_app', 'sealed_ballots', 'sealed'), ('parallax_mailer', 'sealed_ballots', 'sealed'),
          ('parallax_app', 'round_keys', 'key_share'), ('parallax_mailer', 'round_keys', 'key_share'),
          ('parallax_mailer', 'pieces', 'text'), ('parallax_opener', 'pieces', 'text')
      ) wanted (who, relation, attribute)
      where has_column_privilege(wanted.who, 'public.' || wanted.relation, wanted.attribute, 'select')
      order by 1`,
  );
}

async function names(database: Database, query: SQL): Promise<readonly string[]> {
  return (await database.execute<{ name: string }>(query)).map(({ name }) => name);
}
