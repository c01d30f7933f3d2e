import { EventEmitter } from "node:events";
import { Logger, parseCronItems, run } from "graphile-worker";
import type { TaskList, WorkerEvents } from "graphile-worker";
import type { World } from "../world.ts";
import { queueUrl } from "./job-queue.ts";
import { showPresence, type Presence } from "./presence.ts";

/** What a job does with its payload. A job that throws is tried again, later each time, until `isLastTry`. */
export type Job = (payload: unknown, isLastTry: boolean) => Promise<void>;

/** Something that is done once a minute, by one worker however many there are. It must bear being done twice. */
export type MinuteTask = { readonly name: string; readonly run: () => Promise<void> };

export type JobsToRun = {
  /** A login that may act as the mailer. */
  readonly url: string;
  readonly log: World["log"];
  readonly atOnce: number;
  /** By the name under which they were enqueued; jobs of other names are left alone. */
  readonly jobs: Readonly<Record<string, Job>>;
  readonly minuteTasks: readonly MinuteTask[];
};

/** Runs jobs out of the queue until it is told to stop; then finishes what it has in hands. */
export async function runJobs(given: JobsToRun): Promise<{ stop(): Promise<void> }> {
  const jobs = Object.entries(given.jobs).map(([name, job]): [string, TaskList[string]] => [
    name,
    (payload, { job: { attempts, max_attempts: mostAttempts } }) => job(payload, attempts >= mostAttempts),
  ]);
  const minuteTasks = given.minuteTasks.map((task): [string, TaskList[string]] => [task.name, () => task.run()]);
  const events: WorkerEvents = new EventEmitter();
  const presences: Promise<Presence>[] = [];
  // Jobs in hand bear the pool's name: that it lives is what keeps them from being given to another.
  events.on("pool:create", ({ workerPool }) => presences.push(showPresence(given.url, workerPool.id)));
  const runner = await run({
    connectionString: queueUrl(given.url, "mailer"),
    maxPoolSize: given.atOnce + 1,
    concurrency: given.atOnce,
    pollInterval: 1000,
    noHandleSignals: true,
    events,
    logger: queueLogger(given.log),
    taskList: Object.fromEntries([...jobs, ...minuteTasks]),
    parsedCronItems: parseCronItems(given.minuteTasks.map(everyMinute)),
  });
  return {
    async stop() {
      await runner.stop();
      for (const presence of presences) await (await presence).end();
    },
  };
}

function everyMinute({ name }: MinuteTask) {
  return {
    task: name,
    match: "* * * * *",
    identifier: name,
    // A minute that was missed is not made up for: the next one does all that is due.
    options: { backfillPeriod: 0, maxAttempts: 1, jobKey: name, jobKeyMode: "replace" as const },
  };
}

function queueLogger(log: World["log"]): Logger {
  return new Logger(() => (level, message) => {
    if (level === "error") log.error({ queue: message }, "queue");
    else if (level === "warning") log.warn({ queue: message }, "queue");
    else log.debug({ queue: message }, "queue");
  });
}
