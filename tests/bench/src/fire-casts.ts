import { Agent, request } from "node:http";

/** A rater who keeps changing their mind between two ballots that were sealed beforehand. */
export type Sender = {
  readonly secret: string;
  readonly ballots: readonly [SealedBallot, SealedBallot];
};
type SealedBallot = { readonly sealed: string; readonly receipt: string };

/** Where casts are taken in. */
export type Target = { readonly port: number; readonly path: string };

export type Volley = { readonly casts: number; readonly perSecond: number; readonly medianMs: number };

/** Raters who all cast at once, again and again; each waits for its receipt before it casts anew. */
export type Battery = {
  fire(seconds: number): Promise<Volley>;
  /** What each rater was last told is stored, by nobody's name. */
  lastReceipts(): readonly string[];
  close(): void;
};

export function openBattery({ port, path }: Target, senders: readonly Sender[]): Battery {
  const agent = new Agent({ keepAlive: true, maxSockets: senders.length });
  const turns = senders.map(() => 0);
  const bodies = senders.map(bodiesOf);

  const castOne = async (at: number): Promise<void> => {
    const turn = turns[at] ?? 0;
    const next = turn === 0 ? 0 : 1 + ((turn - 1) % 2);
    const body = bodies[at]?.[next];
    if (body === undefined) throw new Error("A rater has three bodies to send.");
    const answer = await post(agent, { port, path }, body.bytes);
    if (!answer.includes(body.receipt)) throw new Error(`Not acknowledged: ${answer.slice(0, 300)}`);
    turns[at] = turn + 1;
  };

  return {
    async fire(seconds) {
      const startedAt = performance.now();
      const until = startedAt + 1000 * seconds;
      const times: number[] = [];
      const keepCasting = async (at: number): Promise<void> => {
        for (let from = performance.now(); from < until;) {
          await castOne(at);
          const to = performance.now();
          times.push(to - from);
          from = to;
        }
      };
      await Promise.all(senders.map((_, at) => keepCasting(at)));
      const took = (performance.now() - startedAt) / 1000;
      const medianMs = times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
      return { casts: times.length, perSecond: times.length / took, medianMs };
    },
    lastReceipts: () => senders.map(({ ballots }, at) => ballots[((turns[at] ?? 0) + 1) % 2]?.receipt ?? "").toSorted(),
    close: () => agent.destroy(),
  };
}

/** The first cast, and the two that replace each other, ready to send. */
function bodiesOf({ secret, ballots: [first, second] }: Sender) {
  const bodyOf = ({ sealed, receipt }: SealedBallot, previous: string | null) => ({
    bytes: Buffer.from(JSON.stringify({ secret, sealed, previous })),
    receipt,
  });
  return [bodyOf(first, null), bodyOf(second, first.receipt), bodyOf(first, second.receipt)] as const;
}

function post(agent: Agent, { port, path }: Target, body: Buffer): Promise<string> {
  return new Promise((answered, fail) => {
    const headers = { "content-type": "application/json", "content-length": body.length, "x-parallax": "1" };
    const sent = request({ agent, host: "127.0.0.1", port, path, method: "POST", headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => answered(Buffer.concat(chunks).toString()));
      response.on("error", fail);
    });
    sent.on("error", fail);
    sent.end(body);
  });
}
