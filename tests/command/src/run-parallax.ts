import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../../apps/server/src/command/parallax.ts", import.meta.url));

export type Finished = { readonly code: number | null; readonly output: string; readonly errors: string };

/** Runs the real command line as a process of its own, with `input` on standard input. */
export function runParallax(args: readonly string[], input: string | Uint8Array = ""): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ["pipe", "pipe", "pipe"] });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output, errors }));
    // A command that has seen enough may close its input before we have written all of it.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** The command line as it is, for tests that pipe it into something. */
export const parallaxScript = script;
