import { sql as query } from "drizzle-orm";
import { Logger, runMigrations } from "graphile-worker";
import type postgres from "postgres";
import type { Database, DatabaseRole } from "./connect.ts";
import { presenceSpace } from "./presence.ts";

const silent = new Logger(() => () => undefined);

/** `url` for the queue's own driver, acting as one of our roles from its first statement on. */
export function queueUrl(url: string, role: DatabaseRole | "owner"): string {
  const acting = new URL(url);
  acting.searchParams.set("options", `-c role=parallax_${role}`);
  return acting.toString();
}

/**
 * Brings the queue's schema up to date under the owner, then lets the mailer work in it: its tables carry row-level security
 * without a policy, so that nobody but their owner sees a job. `sql` acts as the owner. Safe to repeat.
 */
export async function installJobQueue(url: string, sql: postgres.Sql): Promise<void> {
  await runMigrations({ connectionString: queueUrl(url, "owner"), logger: silent });
  await sql.unsafe(`
    grant usage on schema graphile_worker to parallax_mailer;
    grant select, insert, update, delete on all tables in schema graphile_worker to parallax_mailer;
    grant usage, select on all sequences in schema graphile_worker to parallax_mailer;
    grant execute on all functions in schema graphile_worker to parallax_mailer;
    do $$
    declare
      queue_table text;
    begin
      for queue_table in
        select c.relname from pg_class c
        where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
          and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'mailer')
      loop
        execute format(
          'create policy mailer on graphile_worker.%I to parallax_mailer using (true) with check (true)', queue_table
        );
      end loop;
    end
    $$;`);
}

/** A worker that has just started has shown itself by then. */
const graceSeconds = 5;

/**
 * Takes the jobs of one name away from workers that are dead, and lets others have them: from those that no longer show themselves, and
 * from those that have held a job for longer than a living one would, because a machine that is gone may keep its connection for hours.
 */
export async function freeDeadWorkers(database: Database, job: string, deadAfterMinutes: number): Promise<void> {
  await database.execute(query`
    select graphile_worker.force_unlock_workers(array_agg(distinct j.locked_by))
    from graphile_worker.jobs j
    where j.task_identifier = ${job} and (
      j.locked_at < now() - make_interval(mins => ${deadAfterMinutes})
      or j.locked_at < now() - make_interval(secs => ${graceSeconds}) and not exists (
        select from pg_locks l
        where l.locktype = 'advisory' and l.granted and l.classid::bigint = ${presenceSpace}
          and l.objid::bigint = hashtext(j.locked_by)::bigint & 4294967295
          and l.database = (select d.oid from pg_database d where d.datname = current_database())
      )
    )
    having count(*) > 0`);
}

/** Clears away the jobs of one name that have used up their tries. */
export async function clearExhaustedJobs(database: Database, job: string): Promise<void> {
  await database.execute(query`
    select graphile_worker.complete_jobs(array_agg(id))
    from graphile_worker.jobs
    where task_identifier = ${job} and attempts >= max_attempts and locked_at is null
    having count(*) > 0`);
}
