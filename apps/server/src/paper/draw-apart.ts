import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PageSize } from "@parallax/paper/report-paper";
import type { PaperContent } from "./paper-matter.ts";
import type { DrawingFailure } from "./store.ts";

const program = fileURLToPath(new URL("./draw-to-output.ts", import.meta.url));

export type DrawnApart =
  | { readonly ok: true; readonly file: Uint8Array }
  | { readonly ok: false; readonly failure: DrawingFailure };

/** What one paper may cost before it is given up. 400 comments of 20,000 characters take a minute and 1.4 GB; most take half a second. */
export type DrawingLimits = { readonly seconds: number; readonly memoryKib: number; readonly fileBytes: number };

const limits: DrawingLimits = { seconds: 240, memoryKib: 2_000_000, fileBytes: 64 * 1024 * 1024 };

/** How the program says that the setter refused the paper, not that the program broke. */
export const refusedExitCode = 3;

/**
 * Draws a paper in a process of its own, which ends with it: drawing holds its thread, and its memory is the setter's own, which only the
 * system can bound (`ulimit -d`, where there is a shell that knows it). It gets no environment of ours and nothing but what it draws.
 */
export function drawApart(content: PaperContent, size: PageSize, most = limits): Promise<DrawnApart> {
  return new Promise((settle) => {
    const child = startProgram(most);
    const chunks: Buffer[] = [];
    let bytes = 0;
    let failure: DrawingFailure | null = null;
    const giveUp = (reason: DrawingFailure): void => {
      failure ??= reason;
      child.kill("SIGKILL");
    };
    const clock = setTimeout(() => giveUp("too-long"), most.seconds * 1000);
    child.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > most.fileBytes) giveUp("too-large");
      else chunks.push(chunk);
    });
    // Whoever ends early reads no further; why is in its exit code.
    child.stdin.on("error", () => undefined);
    child.on("error", () => giveUp("too-large"));
    child.on("close", (code, signal) => {
      if (signal === "SIGXCPU") failure ??= "too-long";
      clearTimeout(clock);
      if (code === 0 && failure === null) settle({ ok: true, file: Buffer.concat(chunks) });
      else settle({ ok: false, failure: failure ?? (code === refusedExitCode ? "unsettable" : "too-large") });
    });
    child.stdin.end(JSON.stringify({ content, size }));
  });
}

/** All that the program is told of the world: React draws in a tenth less time when it need not look for faults. */
const env = { NODE_ENV: "production" };

/** Seconds of the processor for each of the clock, after which the system itself ends a drawing whose worker is gone. */
const processorSeconds = 4;

function startProgram({ seconds, memoryKib }: DrawingLimits) {
  const command = [process.execPath, "--max-old-space-size=768", program];
  const stdio = ["pipe", "pipe", "ignore"] as const;
  if (process.platform === "win32") return spawn(command[0] ?? "", command.slice(1), { env, stdio: [...stdio] });
  const bounded = 'ulimit -d "$0" 2>/dev/null; ulimit -t "$1" 2>/dev/null; shift; exec "$@"';
  const most = [String(memoryKib), String(Math.ceil(seconds * processorSeconds))];
  return spawn("/bin/sh", ["-c", bounded, ...most, ...command], { env, stdio: [...stdio] });
}
