import { asId } from "@parallax/domain/id";
import { z } from "zod";
import { runJobs } from "../db/run-jobs.ts";
import type { Job } from "../db/run-jobs.ts";
import { deliverLetter } from "./deliver-letter.ts";
import type { MailContext } from "./deliver-letter.ts";
import { mendOutbox } from "./mend-outbox.ts";
import { hirePostman } from "./postman.ts";
import type { PostmanPatience } from "./postman.ts";

export type WorkerParts = Omit<MailContext, "postman"> & {
  /** A login that may act as the mailer. */
  readonly databaseUrl: string;
  /** Null: letters wait in the outbox until there is a mail server. */
  readonly smtpUrl: string | null;
  readonly patience?: PostmanPatience;
};

export type Worker = {
  /** Finishes what it has in hands, then ends. */
  stop(): Promise<void>;
};

const lettersAtOnce = 3;
/** A worker that takes the place of one that died need not wait for the next minute: by then the dead one's letters are free. */
const firstMendMs = 6000;
const letterJob = z.strictObject({ organisationId: z.uuid(), letterId: z.uuid() });

/** Starts sending letters. */
export async function startWorker(parts: WorkerParts): Promise<Worker> {
  const { world, database, databaseUrl, smtpUrl } = parts;
  const postman = smtpUrl === null ? null : hirePostman(smtpUrl, parts.patience);
  const jobs = await runJobs({
    url: databaseUrl,
    log: world.log,
    atOnce: lettersAtOnce,
    jobs: postman === null ? {} : { "send-letter": sendLetter({ ...parts, postman }) },
    minuteTasks: [{ name: "mend-outbox", run: () => mendOutbox(database) }],
  });
  // What fails now is done by the next minute's.
  const firstMend = setTimeout(() => void mendOutbox(database).catch(() => undefined), firstMendMs);
  return {
    async stop() {
      clearTimeout(firstMend);
      await jobs.stop();
      postman?.close();
    },
  };
}

function sendLetter(context: MailContext): Job {
  return async (payload, isLastTry) => {
    const { organisationId, letterId } = letterJob.parse(payload);
    const ids = { organisationId: asId<"organisation">(organisationId), letterId: asId<"letter">(letterId) };
    const result = await deliverLetter(context, ids, isLastTry);
    // The queue waits longer after each failure: 3 s, 7 s, 20 s, … up to six hours, two days in all.
    if (result === "again") throw new Error("The letter was not accepted yet.");
  };
}
