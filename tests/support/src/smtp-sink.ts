import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** One letter as the server of the addressee got it. */
export type SunkLetter = { from: string; to: readonly string[]; raw: string; email: Email };

export type SmtpSink = {
  url: string;
  readonly letters: readonly SunkLetter[];
  /** The first letter, already there or still to come, that fits. */
  waitFor(fits: (letter: SunkLetter) => boolean): Promise<SunkLetter>;
  close(): Promise<void>;
};

/** A real SMTP server on a free port that keeps what it is given. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const letters: SunkLetter[] = [];
  const waiting = new Set<(letter: SunkLetter) => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? "" : mailFrom.address;
        PostalMime.parse(raw).then((email) => {
          const letter = { from, to: rcptTo.map(({ address }) => address), raw, email };
          letters.push(letter);
          for (const tell of waiting) tell(letter);
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((listening, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", listening);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    waitFor: (fits) =>
      new Promise((found) => {
        const there = letters.find(fits);
        if (there !== undefined) return found(there);
        const tell = (letter: SunkLetter) => {
          if (!fits(letter)) return;
          waiting.delete(tell);
          found(letter);
        };
        waiting.add(tell);
      }),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
