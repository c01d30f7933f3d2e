import { startClockwork } from "../clockwork.ts";
import { disconnectDatabase } from "../db/connect.ts";
import { examineAtStart } from "../doctor/examine-at-start.ts";
import { waitForLinkKey } from "../keys/link-key.ts";
import { openMailboxFolder } from "../mail/mailbox/mailbox-folder.ts";
import { startMailboxServer } from "../mail/mailbox/mailbox-server.ts";
import { startWorker } from "../mail/worker.ts";
import { loadSignInKey } from "../sign-in/token.ts";
import { connectAs, databaseUrlOf, type ProcessParts } from "./open-process.ts";
import type { RunningPart } from "./run-part.ts";

/** The worker: sends letters as the mailer, and does what falls due as the web's role. */
export async function runWorker(parts: ProcessParts): Promise<RunningPart> {
  const { world, settings } = parts;
  const mailer = connectAs(settings, "mailer");
  const app = connectAs(settings, "app");
  await examineAtStart(parts, mailer, "mailer");
  const linkKey = await waitForLinkKey(settings.linkKeyFolder);
  const keys = { linkKey, signInKey: loadSignInKey(settings, world) };
  const databaseUrl = databaseUrlOf(settings, "mailer");
  const mailbox = settings.hasMailbox ? await startMailboxServer(openMailboxFolder(settings, world), world) : null;
  const smtpUrl = settings.smtpUrl ?? mailbox?.url ?? null;
  const worker = await startWorker({ world, settings, database: mailer, databaseUrl, smtpUrl, keys, releases: app });
  const clockwork = startClockwork({ world, database: app });
  return {
    async stop() {
      await clockwork.stop();
      await worker.stop();
      await mailbox?.close();
      await disconnectDatabase(mailer);
      await disconnectDatabase(app);
    },
  };
}
