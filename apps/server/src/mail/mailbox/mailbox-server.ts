import { once } from "node:events";
import { SMTPServer } from "smtp-server";
import type { World } from "../../world.ts";
import type { MailboxFolder } from "./mailbox-folder.ts";

const longestLetterBytes = 2 * 1024 * 1024;

export type MailboxServer = {
  /** Where the postman brings letters. */
  readonly url: string;
  close(): Promise<void>;
};

/** A mail server on this machine alone that puts every letter into the mailbox: the whole way of a letter, without an outside. */
export async function startMailboxServer(folder: MailboxFolder, { log }: Pick<World, "log">): Promise<MailboxServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    size: longestLetterBytes,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        // The letter counts as taken when it is in the folder, as with any mail server.
        folder.put(Buffer.concat(chunks)).then(
          () => done(),
          (error: unknown) => {
            log.error({ error }, "the built-in mailbox could not keep a letter");
            done(new Error("The mailbox cannot be written."));
          },
        );
      });
    },
  });
  server.on("error", (error) => log.warn({ error }, "the built-in mail server"));
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const bound = server.server.address();
  if (bound === null || typeof bound === "string") throw new Error("The built-in mail server has no port.");
  return {
    url: `smtp://127.0.0.1:${bound.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
      }),
  };
}
