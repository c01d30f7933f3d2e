import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { readProcess, waitForEnd } from "./process-state.ts";

/** What PostgreSQL says of itself in its pid file: its process, and whether it answers. */
export function readPidFile(dataDirectory: string): { pid: number; isReady: boolean } | undefined {
  try {
    const lines = readFileSync(join(dataDirectory, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), isReady: lines[7]?.trim() === "ready" };
  } catch {
    return undefined;
  }
}

/** Stops the server that a killed Parallax left running on this data, if there is one. */
export async function stopLeftover(dataDirectory: string): Promise<void> {
  const pid = readPidFile(dataDirectory)?.pid;
  if (pid === undefined || !(pid > 1) || !isServerOf(pid, dataDirectory)) return;
  for (const [signal, patience] of [
    ["SIGINT", 15_000],
    ["SIGQUIT", 5_000],
  ] as const) {
    signalServer(pid, signal);
    if (await waitForEnd(pid, patience)) return;
  }
  throw new EmbeddedPostgresError(
    `An earlier PostgreSQL (process ${pid}) still runs on ${dataDirectory} and does not stop.`,
  );
}

// A process id is reused after a restart of the machine: only a postgres started on this very folder is ours to stop.
function isServerOf(pid: number, dataDirectory: string): boolean {
  const command = readProcess(pid)?.command ?? "";
  return command.includes("postgres") && command.includes(dataDirectory);
}

function signalServer(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ESRCH") return;
    throw new EmbeddedPostgresError(
      `An earlier PostgreSQL (process ${pid}) belongs to another account; stop it there first.`,
    );
  }
}
