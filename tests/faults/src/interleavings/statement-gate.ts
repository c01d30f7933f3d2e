import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/**
 * Stands between one party and PostgreSQL and reads along: it writes down every statement that the party sends, and can stop the party
 * before any of them. So every step of every verb is a place to stop at, and none has to be named by hand.
 */
export type StatementGate = {
  /** The database's address by way of this gate. */
  readonly url: string;
  /** Begins anew; `stopAt` is the number of the statement that is not let through, null lets all through. */
  begin(stopAt: number | null): void;
  /** Whether the party stands before that statement. */
  isHolding(): boolean;
  release(): void;
  /** The statements since the beginning. */
  statements(): readonly string[];
  close(): Promise<void>;
};

export async function openStatementGate(databaseUrl: string): Promise<StatementGate> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let seen: string[] = [];
  let stopAt: number | null = null;
  let waiting: (() => void)[] = [];

  const release = (): void => {
    stopAt = null;
    for (const go of waiting.splice(0)) go();
  };

  const server = createServer((party) => {
    const database = connect(Number(target.port), target.hostname);
    for (const socket of [party, database]) {
      sockets.add(socket.setNoDelay(true));
      socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    }
    database.pipe(party);
    party.on("close", () => database.destroy());
    let rest = Buffer.alloc(0);
    let isFirst = true;
    let isStopped = false;
    const statementOf = readStatements();
    let pending: { readonly text: string | null } | null = null;
    const forward = (): void => {
      while (!isStopped && rest.length >= 5) {
        const length = isFirst ? rest.readInt32BE(0) : rest.readInt32BE(1) + 1;
        if (rest.length < length) return;
        const message = rest.subarray(0, length);
        pending ??= { text: isFirst ? null : statementOf(message) };
        const statement = pending.text;
        if (statement !== null && stopAt === seen.length) {
          isStopped = true;
          waiting.push(() => {
            isStopped = false;
            forward();
          });
          return;
        }
        isFirst = false;
        pending = null;
        if (statement !== null) seen.push(statement);
        rest = rest.subarray(length);
        database.write(message);
      }
    };
    party.on("data", (bytes: Buffer) => {
      rest = Buffer.concat([rest, bytes]);
      forward();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const own = new URL(databaseUrl);
  own.hostname = "127.0.0.1";
  own.port = String((server.address() as AddressInfo).port);

  return {
    url: own.href,
    begin(at) {
      seen = [];
      waiting = [];
      stopAt = at;
    },
    isHolding: () => waiting.length > 0,
    release,
    statements: () => seen,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/**
 * Reads the statement off a message of the protocol: a simple query, one that is parsed, or one that was parsed before and is bound again.
 * Null for everything else.
 */
function readStatements(): (message: Buffer) => string | null {
  const prepared = new Map<string, string>();
  let parsed: string | null = null;
  return (message) => {
    const kind = String.fromCharCode(message[0] ?? 0);
    if (kind === "Q") return message.toString("utf8", 5, message.length - 1);
    if (kind === "P") {
      const [name, text] = [stringAt(message, 5), stringAt(message, message.indexOf(0, 5) + 1)];
      prepared.set(name, text);
      parsed = name;
      return text;
    }
    if (kind !== "B") return null;
    const name = stringAt(message, message.indexOf(0, 5) + 1);
    const isNew = parsed !== name;
    parsed = null;
    return isNew ? (prepared.get(name) ?? "") : null;
  };
}

function stringAt(message: Buffer, from: number): string {
  return message.toString("utf8", from, message.indexOf(0, from));
}
