import type { Database } from "../db/connect.ts";
import { clearExhaustedJobs, freeDeadWorkers } from "../db/job-queue.ts";

/** A living drawer gives up on a report much sooner: see `drawApart`. */
const deadAfterMinutes = 5;

/** Takes reports out of the hands of a drawer that died, and clears away what used up its tries: whoever waits may ask again. */
export async function mendPapers(database: Database): Promise<void> {
  await freeDeadWorkers(database, "draw-paper", deadAfterMinutes);
  await clearExhaustedJobs(database, "draw-paper");
}
