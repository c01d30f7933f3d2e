import type { ChildProcess } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { forkAltered, type PreparedAlterations } from "@parallax/support/altered-product";

export type PartName = "web" | "worker" | "opener";

/** One of the product's processes, started again whenever it ends, as the operator's supervisor would. */
export type PartKeeper = {
  readonly name: string;
  /** Starts one that waited to be started. */
  start(): Promise<void>;
  /** Resolves once it runs, also after it had to be started again. */
  ready(): Promise<void>;
  /** Kills it; it is back a moment later. */
  kill(): Promise<void>;
  /** Holds it still for a while, as a machine that swaps or a virtual one that is moved does. */
  freeze(milliseconds: number): Promise<void>;
  /** When it ended without having been asked to in order, by our hands or its own. */
  deaths(): readonly number[];
  output(): string;
  /** Ends it in order, for good. */
  stop(): Promise<void>;
};

const pauseMs = 200;
const stopPatienceMs = 10_000;

type Running = { readonly child: ChildProcess; isReady: boolean; readonly ended: Promise<void>; output(): string };

export function keepPart(
  name: string,
  part: PartName,
  environment: Readonly<Record<string, string>>,
  altered: PreparedAlterations,
  startsAtOnce = true,
): PartKeeper {
  const deaths: number[] = [];
  const outputs: string[] = [];
  let isStopping = false;
  let current: Running | null = null;
  let waiting: (() => void)[] = [];

  const fork = (): Running => {
    const { child, output } = forkAltered("apps/server/src/main.ts", [part], environment, altered);
    const ended = new Promise<void>((tell) => child.once("close", () => tell()));
    const running: Running = { child, isReady: false, ended, output };
    child.on("message", (message: { readonly kind: string }) => {
      if (message.kind !== "ready") return;
      running.isReady = true;
      for (const tell of waiting.splice(0)) tell();
    });
    return running;
  };
  const keep = async (): Promise<void> => {
    while (!isStopping) {
      current = fork();
      await current.ended;
      outputs.push(current.output());
      current = null;
      if (isStopping) return;
      deaths.push(Date.now());
      await delay(pauseMs);
    }
  };
  let keeping: Promise<void> = startsAtOnce ? keep() : Promise.resolve();
  const ready = (): Promise<void> =>
    current?.isReady === true ? Promise.resolve() : new Promise((tell) => waiting.push(() => tell()));

  return {
    name,
    ready,
    async start() {
      keeping = keep();
      await ready();
    },
    async kill() {
      const killed = current;
      killed?.child.kill("SIGKILL");
      await killed?.ended;
    },
    async freeze(milliseconds) {
      const child = current?.child;
      child?.kill("SIGSTOP");
      await delay(milliseconds);
      child?.kill("SIGCONT");
    },
    deaths: () => deaths,
    output: () => [...outputs, current?.output() ?? ""].join(""),
    async stop() {
      isStopping = true;
      const stopped = current;
      stopped?.child.kill("SIGCONT");
      stopped?.child.kill("SIGTERM");
      const force = setTimeout(() => stopped?.child.kill("SIGKILL"), stopPatienceMs);
      await keeping;
      clearTimeout(force);
    },
  };
}
