import { describeError } from "../error-report.ts";
import { StartError } from "../start-error.ts";
import { openProcess, type ProcessParts } from "./open-process.ts";

/** A part of the product that runs in this process until it is told to stop. */
export type RunningPart = { stop(): Promise<void> };

export type PartName = "web" | "worker" | "opener";

/** What the part says to the process that started it. */
export type PartMessage = { kind: "ready" } | { kind: "cannot-start"; reason: string };

/** How long a part may take to finish what it has in hands. */
const patienceMs = 15_000;

/**
 * Runs one part as this process. It ends in order on SIGTERM, and when the process that started it is gone; Ctrl-C, which a
 * terminal sends to everybody, is for that process alone where there is one.
 */
export async function runPart(name: PartName, start: (parts: ProcessParts) => Promise<RunningPart>): Promise<void> {
  let part: RunningPart | null = null;
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), patienceMs).unref();
    await part?.stop().catch(() => undefined);
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => (process.connected ? undefined : void stop()));
  process.on("disconnect", () => void stop());
  process.on("uncaughtException", dieOf);
  try {
    part = await start(openProcess(name));
    if (!isStopping) tell({ kind: "ready" });
  } catch (error) {
    if (isStopping) return;
    if (!(error instanceof StartError)) return dieOf(error);
    // Connections that are open by now would keep the process.
    if (process.send === undefined)
      process.stderr.write(`Parallax cannot start: ${error.message}\n`, () => process.exit(1));
    tell({ kind: "cannot-start", reason: error.message });
    process.exitCode = 1;
    process.disconnect?.();
  }
}

/** As Node does it itself, but for the message, in which a driver may have put what people wrote. */
function dieOf(error: unknown): void {
  process.stderr.write(`Ended by an unexpected error: ${describeError(error)}\n`, () => process.exit(1));
}

function tell(message: PartMessage): void {
  // Whoever started this process may be gone by now; then `disconnect` ends it.
  if (process.connected) process.send?.(message, () => undefined);
}
