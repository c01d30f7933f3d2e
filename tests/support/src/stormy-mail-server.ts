import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { SMTPServer } from "smtp-server";

/** What a mail server does with one letter. */
export type Verdict =
  | "accept"
  /** 451 to the addressee, or after the letter was read: come again. */
  | "defer"
  | "defer-content"
  /** 550 to the addressee: never. */
  | "refuse"
  /** Reads the letter and never answers; keeps it, or not. */
  | "never-answer"
  | "keep-and-never-answer"
  /** Keeps it, and breaks the connection instead of answering. */
  | "keep-and-hang-up";

/** One letter at the server's door, or only the attempt to name its addressee. */
export type Visit = {
  readonly at: number;
  readonly to: string;
  readonly verdict: Verdict;
  /** As it came over the wire, when it was read to its end; so far as the server keeps it, it is in somebody's mailbox. */
  readonly raw: string | null;
  readonly isKept: boolean;
};

export type StormyMailServer = {
  readonly url: string;
  readonly visits: readonly Visit[];
  close(): Promise<void>;
};

const answering = new Set<Verdict>(["accept", "defer-content"]);
const keeping = new Set<Verdict>(["accept", "keep-and-never-answer", "keep-and-hang-up"]);

/**
 * A real SMTP server in bad weather, for many senders at once: `judge` decides about each letter, `greets` whether a connection is
 * ever greeted. What it kept it kept, whatever the sender was told.
 */
export async function startStormyMailServer(weather: {
  judge(to: string): Verdict;
  greets(): boolean;
}): Promise<StormyMailServer> {
  const visits: Visit[] = [];
  const verdicts = new Map<string, { readonly to: string; readonly verdict: Verdict }>();
  const sockets = new Map<number, Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    closeTimeout: 100,
    onConnect(_session, done) {
      if (weather.greets()) done();
    },
    onRcptTo({ address }, session, done) {
      const verdict = weather.judge(address);
      verdicts.set(session.id, { to: address, verdict });
      if (verdict === "defer" || verdict === "refuse") {
        visits.push({ at: Date.now(), to: address, verdict, raw: null, isKept: false });
        done(reply(verdict === "defer" ? 451 : 550));
      } else done();
    },
    onData(stream, session, done) {
      const { to, verdict } = verdicts.get(session.id) ?? { to: "", verdict: "accept" as const };
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        visits.push({ at: Date.now(), to, verdict, raw, isKept: keeping.has(verdict) });
        if (answering.has(verdict)) done(verdict === "accept" ? null : reply(451));
        else if (verdict === "keep-and-hang-up") sockets.get(session.remotePort)?.destroy();
      });
    },
  });
  // Senders that gave up on an answer leave broken connections behind; that is what the weather is for.
  server.on("error", () => undefined);
  server.server.on("connection", (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.once("close", () => sockets.delete(port));
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    visits,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
      }),
  };
}

function reply(responseCode: number): Error {
  return Object.assign(new Error("not now"), { responseCode });
}
