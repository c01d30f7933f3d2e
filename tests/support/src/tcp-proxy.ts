import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { pipeline, Transform, Writable } from "node:stream";

/** What a network does with one connection. */
export type Passage =
  /** Lets it through, every chunk of bytes late by so much. */
  | { readonly kind: "through"; readonly delayMs: number }
  /** Breaks it once so many bytes were sent to the server. */
  | { readonly kind: "cut"; readonly afterBytes: number }
  /** What was asked arrives; the connection breaks instead of the answer. */
  | { readonly kind: "lose-answer" }
  /** What was asked arrives; nothing ever comes back, and the connection stays open. */
  | { readonly kind: "half-open" };

export type TcpProxy = {
  readonly port: number;
  /** Breaks every connection that is open now. */
  cutAll(): void;
  close(): Promise<void>;
};

/** A bad network between two programs on this machine: `choose` says for each new connection where it leads and how it fares. */
export async function startTcpProxy(
  choose: () => { readonly port: number; readonly passage: Passage },
): Promise<TcpProxy> {
  const open = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
    socket.on("error", () => undefined);
    return socket;
  };
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    const client = keep(socket);
    const { port, passage } = choose();
    const upstream = keep(connect({ host: "127.0.0.1", port, allowHalfOpen: true, noDelay: true }));
    const end = (error: unknown) => {
      if (error === null || error === undefined) return;
      client.destroy();
      upstream.destroy();
    };
    pipeline(client, there(passage), upstream, end);
    if (passage.kind === "half-open") pipeline(upstream, drain(), () => undefined);
    else pipeline(upstream, back(passage), client, end);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const cutAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cutAll,
    async close() {
      const closed = once(server, "close");
      server.close();
      cutAll();
      await closed;
    },
  };
}

function there(passage: Passage): Transform {
  if (passage.kind === "cut") return breakAfter(passage.afterBytes);
  return late(passage.kind === "through" ? passage.delayMs : 0);
}

function back(passage: Passage): Transform {
  if (passage.kind === "lose-answer") return breakAfter(0);
  return late(passage.kind === "through" ? passage.delayMs : 0);
}

function late(milliseconds: number): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (milliseconds === 0) done(null, chunk);
      else setTimeout(() => done(null, chunk), milliseconds);
    },
  });
}

function breakAfter(bytes: number): Transform {
  let passed = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length;
      if (passed > bytes) done(new Error("The network broke this connection."));
      else done(null, chunk);
    },
  });
}

function drain(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
