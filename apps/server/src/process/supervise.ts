import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { StartError } from "../start-error.ts";
import type { World } from "../world.ts";
import type { PartMessage, PartName, RunningPart } from "./run-part.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
const shortestPauseMs = 500;
const longestPauseMs = 30_000;
/** A part that ran this long was well; its next crash counts as the first. */
const wellAfterMs = 60_000;
const stopPatienceMs = 20_000;

export type SupervisedPart = RunningPart & {
  /** Resolves once the part is ready the first time; rejects when it says that it cannot start. */
  readonly ready: Promise<void>;
};

/** Runs a part as a child process, and runs it again when it crashes, after a pause that doubles. */
export function supervise(name: PartName, environment: NodeJS.ProcessEnv, { log }: World): SupervisedPart {
  let child = forkPart(name, environment);
  let pauseMs = shortestPauseMs;
  let startedAt = performance.now();
  let again: NodeJS.Timeout | undefined;
  let isStopping = false;
  const restart = () => {
    child = forkPart(name, environment);
    startedAt = performance.now();
    child.once("exit", noticeEnd);
  };
  const noticeEnd = (code: number | null, signal: NodeJS.Signals | null) => {
    if (isStopping) return;
    if (performance.now() - startedAt > wellAfterMs) pauseMs = shortestPauseMs;
    log.error({ part: name, code, signal, againInMs: pauseMs }, "a part ended and is started again");
    again = setTimeout(restart, pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  };
  return {
    ready: becomesReady(child, name).then(() => void child.once("exit", noticeEnd)),
    async stop() {
      isStopping = true;
      clearTimeout(again);
      await endChild(child);
    },
  };
}

function forkPart(name: PartName, environment: NodeJS.ProcessEnv): ChildProcess {
  return fork(main, [name], { env: environment, stdio: ["ignore", "inherit", "inherit", "ipc"] });
}

async function becomesReady(child: ChildProcess, name: PartName): Promise<void> {
  await new Promise<void>((ready, fail) => {
    child.once("message", (message: PartMessage) => {
      if (message.kind === "ready") ready();
      else fail(new StartError(message.reason));
    });
    child.once("exit", (code, signal) => fail(new Error(`The ${name} ended while it started (${signal ?? code}).`)));
  });
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), stopPatienceMs);
  await ended;
  clearTimeout(force);
}
