import { setTimeout as delay } from "node:timers/promises";
import type postgres from "postgres";
import { StartError } from "../start-error.ts";

/**
 * Our roles. None can log in, is superuser or passes row-level security; `owner` owns the tables and runs migrations,
 * `lookup` owns the few functions that read across organisations, the others own nothing.
 */
export const databaseRoles = [
  "parallax_owner",
  "parallax_app",
  "parallax_opener",
  "parallax_mailer",
  "parallax_lookup",
] as const;

/** Makes the roles that are missing, the login a member of them, and lets the owner create things in this database. */
export async function ensureRoles(sql: postgres.Sql): Promise<void> {
  // Roles belong to the whole server: installations on its other databases may be doing the same right now.
  for (let attempt = 1; ; attempt += 1) {
    try {
      await createRoles(sql);
      return;
    } catch (error) {
      if (attempt < 20 && isRace(error)) await delay(25 * attempt);
      else throw explain(error);
    }
  }
}

async function createRoles(sql: postgres.Sql): Promise<void> {
  for (const role of databaseRoles) {
    const [existing] = await sql`select 1 from pg_roles where rolname = ${role}`;
    if (existing === undefined) {
      // Not inheriting: the owner must not gain what the lookup role may read.
      await sql.unsafe(`create role ${role} nologin noinherit nosuperuser nobypassrls nocreatedb nocreaterole`);
    }
  }
  for (const role of databaseRoles) {
    if (!(await mayActAs(sql, role))) await sql.unsafe(`grant ${role} to current_user`);
  }
  const [database] = await sql<{ name: string }[]>`select quote_ident(current_database()) as name`;
  await sql.unsafe(`grant create on database ${database?.name ?? ""} to parallax_owner`);
  await sql.unsafe("grant usage, create on schema public to parallax_owner");
}

async function mayActAs(sql: postgres.Sql, role: string): Promise<boolean> {
  // From PostgreSQL 16 on a membership may come without the right to act as the role.
  const [row] = await sql<{ may: boolean }[]>`
    select pg_has_role(
      ${role}, case when current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end
    ) as may`;
  return row?.may === true;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function isRace(error: unknown): boolean {
  // Duplicate object, unique violation, "tuple concurrently updated".
  return ["42710", "23505", "XX000"].includes(codeOf(error));
}

function explain(error: unknown): unknown {
  if (codeOf(error) !== "42501") return error;
  const roles = databaseRoles.join(", ");
  return new StartError(
    `DATABASE_URL: its user lacks rights. It must own the database and have CREATEROLE; where the roles exist already, a superuser must once run: grant ${roles} to that user.`,
  );
}
