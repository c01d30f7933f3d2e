import { sql } from "drizzle-orm";
import type { Database } from "../db/connect.ts";
import { findLettersUnsent } from "../db/lookup.ts";
import { withTenant } from "../db/tenant.ts";
import { enqueueLetter } from "./store.ts";

const mostAtOnce = 500;

/**
 * Puts right what a crash left behind, every minute: a sender that has held a letter for five minutes is dead (a living one gives up
 * much sooner), a job that used up its tries is cleared away, and a letter that waits without a job gets one.
 */
export async function mendOutbox(database: Database): Promise<void> {
  await database.execute(sql`
    select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
    from graphile_worker.jobs
    where task_identifier = 'send-letter' and locked_at < now() - interval '5 minutes'
    having count(*) > 0`);
  await database.execute(sql`
    select graphile_worker.complete_jobs(array_agg(id))
    from graphile_worker.jobs
    where task_identifier = 'send-letter' and attempts >= max_attempts and locked_at is null
    having count(*) > 0`);
  for (const { organisationId, letterId } of await findLettersUnsent(database, mostAtOnce))
    await withTenant(database, organisationId, (tx) => enqueueLetter(tx, letterId));
}
