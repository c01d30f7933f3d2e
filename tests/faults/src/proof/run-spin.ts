import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const model = fileURLToPath(new URL("../../spin/round.pml", import.meta.url));

/** The model's text. */
export const readModel = (): string => readFileSync(model, "utf8");

/** What SPIN needs and this machine lacks; null when it can run. */
export function whatSpinLacks(): string | null {
  const missing = ["spin", "cc"].filter((program) => !runs(program));
  return missing.length === 0 ? null : missing.join(" and ");
}

function runs(program: string): boolean {
  try {
    execFileSync(program, [program === "spin" ? "-V" : "--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What came of looking at every state of one part; `complaint` is SPIN's own words for the first that breaks a rule. */
export type Verdict = {
  readonly complaint: string | null;
  readonly states: number;
  readonly seconds: number;
};

/** Generates the verifier for a part, compiles it and lets it run to its end. Throws when it did not reach it. */
export async function verify(part: number, fault?: string): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), "parallax-spin-"));
  const cwd = { cwd: folder, maxBuffer: 1 << 26 };
  try {
    await run("spin", ["-a", `-DPART=${part}`, ...(fault === undefined ? [] : [`-D${fault}`]), model], cwd);
    // A fault is found early, so that compiling well is not worth its time.
    const flags = ["-w", fault === undefined ? "-O2" : "-O1", "-DSAFETY", "-DNOFAIR", "-DCOLLAPSE", "-DVECTORSZ=2048"];
    await run("cc", [...flags, "-o", "pan", "pan.c"], cwd);
    const { stdout } = await run(join(folder, "pan"), ["-m100000", "-w24"], cwd);
    return read(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(output: string): Verdict {
  const complaint = /^pan:1: (.*)$/m.exec(output)?.[1] ?? null;
  const states = Number(/^\s*(\d+)(?:e\+\d+)? states, stored/m.exec(output)?.[1]);
  const seconds = Number(/elapsed time ([\d.]+) seconds/.exec(output)?.[1] ?? 0);
  const errors = /errors: (\d+)/.exec(output)?.[1];
  // "max search depth too small" and "out of memory" leave states unseen.
  if (errors === undefined || /max search depth too small|out of memory|search was not completed/i.test(output))
    throw new Error(`SPIN did not finish:\n${output.slice(0, 2000)}`);
  if ((errors === "0") !== (complaint === null)) throw new Error(`SPIN contradicts itself:\n${output.slice(0, 2000)}`);
  return { complaint, states, seconds };
}
