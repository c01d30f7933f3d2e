import type { Database } from "../db/connect.ts";
import { clearExhaustedJobs, freeDeadWorkers } from "../db/job-queue.ts";
import { findLettersUnsent } from "../db/lookup.ts";
import { withTenant } from "../db/tenant.ts";
import { enqueueLetter } from "./store.ts";

const mostAtOnce = 500;
/** A living sender gives up on a letter much sooner: see `PostmanPatience`. */
const deadAfterMinutes = 5;

/**
 * Puts right what a crash left behind, every minute: letters in the hands of a dead sender are taken out of them, jobs that used up
 * their tries are cleared away, and a letter that waits without a job gets one.
 */
export async function mendOutbox(database: Database): Promise<void> {
  await freeDeadWorkers(database, "send-letter", deadAfterMinutes);
  await clearExhaustedJobs(database, "send-letter");
  for (const { organisationId, letterId } of await findLettersUnsent(database, mostAtOnce))
    await withTenant(database, organisationId, (tx) => enqueueLetter(tx, letterId));
}
