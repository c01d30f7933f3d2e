import { asId } from "@parallax/domain/id";
import { Logger, parseCronItems, run } from "graphile-worker";
import type { JobHelpers, TaskList } from "graphile-worker";
import { z } from "zod";
import { queueUrl } from "../db/job-queue.ts";
import type { World } from "../world.ts";
import { deliverLetter } from "./deliver-letter.ts";
import type { MailContext } from "./deliver-letter.ts";
import { mendOutbox } from "./mend-outbox.ts";
import { hirePostman } from "./postman.ts";
import type { PostmanPatience } from "./postman.ts";

/** Something that is done once a minute, by one worker however many there are. It must bear being done twice. */
export type MinuteTask = { readonly name: string; readonly run: () => Promise<void> };

export type WorkerParts = Omit<MailContext, "postman"> & {
  /** A login that may act as the mailer. */
  readonly databaseUrl: string;
  /** Null: letters wait in the outbox until there is a mail server. */
  readonly smtpUrl: string | null;
  readonly minuteTasks: readonly MinuteTask[];
  readonly patience?: PostmanPatience;
};

export type Worker = {
  /** Finishes what it has in hands, then ends. */
  stop(): Promise<void>;
};

const lettersAtOnce = 3;
const jobPayload = z.strictObject({ organisationId: z.uuid(), letterId: z.uuid() });

/** Starts sending letters and doing what falls due. */
export async function startWorker(parts: WorkerParts): Promise<Worker> {
  const { world, database, smtpUrl } = parts;
  const postman = smtpUrl === null ? null : hirePostman(smtpUrl, parts.patience);
  const minuteTasks: readonly MinuteTask[] = [
    ...parts.minuteTasks,
    { name: "mend-outbox", run: () => mendOutbox(database) },
  ];
  const taskList: TaskList = Object.fromEntries(minuteTasks.map(({ name, run: work }) => [name, () => work()]));
  // Without the task the queue leaves its jobs alone.
  if (postman !== null)
    taskList["send-letter"] = (payload, helpers) => sendLetter({ ...parts, postman }, payload, helpers);
  const runner = await run({
    connectionString: queueUrl(parts.databaseUrl, "mailer"),
    maxPoolSize: lettersAtOnce + 1,
    concurrency: lettersAtOnce,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: queueLogger(world),
    taskList,
    parsedCronItems: parseCronItems(minuteTasks.map(everyMinute)),
  });
  return {
    async stop() {
      await runner.stop();
      postman?.close();
    },
  };
}

async function sendLetter(
  context: MailContext,
  payload: unknown,
  { job: { attempts, max_attempts: mostAttempts } }: JobHelpers,
): Promise<void> {
  const { organisationId, letterId } = jobPayload.parse(payload);
  const ids = { organisationId: asId<"organisation">(organisationId), letterId: asId<"letter">(letterId) };
  const result = await deliverLetter(context, ids, attempts >= mostAttempts);
  // The queue waits longer after each failure: 3 s, 7 s, 20 s, … up to six hours, two days in all.
  if (result === "again") throw new Error("The letter was not accepted yet.");
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

function queueLogger({ log }: World): Logger {
  return new Logger(() => (level, message) => {
    if (level === "error") log.error({ queue: message }, "queue");
    else if (level === "warning") log.warn({ queue: message }, "queue");
    else log.debug({ queue: message }, "queue");
  });
}
