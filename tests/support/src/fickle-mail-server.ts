import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** What the server does with the next letter: takes it, or one of the ways in which it does not. */
export type MailServerMood =
  /** Takes it. */
  | "accept"
  /** 450 to the addressee: come again. */
  | "defer"
  /** 550 to the addressee: never. */
  | "refuse"
  /** 554 after the letter was read: never. */
  | "refuse-content"
  /** 530 to the sender, before any addressee was named: we are set up wrongly. */
  | "refuse-sender"
  /** Reads the whole letter and never answers. */
  | "never-answer"
  /** Reads the whole letter, keeps it, and never says so. */
  | "keep-and-never-answer";

export type FickleMailServer = {
  readonly url: string;
  /** What the server kept, in order, as it came over the wire. */
  readonly kept: readonly { readonly to: readonly string[]; readonly raw: string }[];
  /** How many times a sender came with a letter. */
  readonly visits: number;
  /** The moods for the next letters, one each; after them it accepts. */
  expect(...moods: MailServerMood[]): void;
  close(): Promise<void>;
};

/** A real SMTP server that can be told to misbehave. */
export async function startFickleMailServer(): Promise<FickleMailServer> {
  const kept: { to: readonly string[]; raw: string }[] = [];
  const moods: MailServerMood[] = [];
  let mood: MailServerMood = "accept";
  let visits = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onMailFrom(_from, _session, done) {
      visits += 1;
      mood = moods.shift() ?? "accept";
      done(mood === "refuse-sender" ? refusal(530, "authentication required") : null);
    },
    onRcptTo({ address }, _session, done) {
      if (mood === "defer") done(refusal(450, `<${address}> come again later`));
      else if (mood === "refuse") done(refusal(550, `<${address}> is not known here`));
      else done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const keep = () =>
          kept.push({
            to: session.envelope.rcptTo.map(({ address }) => address),
            raw: Buffer.concat(chunks).toString("utf8"),
          });
        if (mood === "accept" || mood === "keep-and-never-answer") keep();
        if (mood === "refuse-content") done(refusal(554, "not wanted here"));
        else if (mood === "accept") done();
      });
    },
  });
  // Senders that gave up on an answer leave broken connections behind; that is what these moods are for.
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    kept,
    get visits() {
      return visits;
    },
    expect: (...next) => void moods.push(...next),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
      }),
  };
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
