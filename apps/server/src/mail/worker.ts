import { join } from "node:path";
import { asId } from "@parallax/domain/id";
import { z } from "zod";
import { runJobs } from "../db/run-jobs.ts";
import type { Job } from "../db/run-jobs.ts";
import type { Settings } from "../settings.ts";
import { deliverLetter } from "./deliver-letter.ts";
import type { MailContext } from "./deliver-letter.ts";
import { mendOutbox } from "./mend-outbox.ts";
import { postRequests } from "../request/post-requests.ts";
import { hirePostman } from "./postman.ts";
import type { PostmanPatience } from "./postman.ts";
import { drawPaperJob } from "../paper/draw-paper-job.ts";
import { mendPapers } from "../paper/mend-papers.ts";
import { openReminderLedger } from "./reminder-ledger.ts";

export type WorkerParts = Omit<MailContext, "postman" | "ledger" | "settings"> & {
  readonly settings: Pick<Settings, "publicUrl" | "mailFrom" | "dataDirectory">;
  /** A login that may act as the mailer. */
  readonly databaseUrl: string;
  /** Null: letters wait in the outbox until there is a mail server. */
  readonly smtpUrl: string | null;
  readonly patience?: PostmanPatience;
  /** In the web's role: what reports are drawn from. Without it none are. */
  readonly releases?: MailContext["database"];
};

export type Worker = {
  /** Finishes what it has in hands, then ends. */
  stop(): Promise<void>;
};

const lettersAtOnce = 3;
/** A worker that takes the place of one that died need not wait for the next minute: by then the dead one's letters are free. */
const firstMendMs = 6000;
const requestsJob = z.strictObject({ address: z.string().max(320) });
const letterJob = z.strictObject({ organisationId: z.uuid(), letterId: z.uuid() });

/** Starts sending letters. */
export async function startWorker(parts: WorkerParts): Promise<Worker> {
  const { world, database, databaseUrl, smtpUrl } = parts;
  const postman = smtpUrl === null ? null : hirePostman(smtpUrl, parts.patience);
  const ledger = await openReminderLedger(join(parts.settings.dataDirectory, "reminders-sent"));
  const jobs = await runJobs({
    url: databaseUrl,
    log: world.log,
    atOnce: lettersAtOnce,
    jobs: {
      "post-requests": postRequestsJob(parts),
      ...(parts.releases === undefined ? {} : { "draw-paper": drawPaperJob({ world, database: parts.releases }) }),
      ...(postman === null ? {} : { "send-letter": sendLetter({ ...parts, postman, ledger }) }),
    },
    minuteTasks: [
      { name: "mend-outbox", run: () => mendOutbox(database) },
      { name: "mend-papers", run: () => mendPapers(database) },
    ],
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

function postRequestsJob({ world, database }: WorkerParts): Job {
  return async (payload) => {
    const { address } = requestsJob.parse(payload);
    await postRequests({ world, database }, address);
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
