import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env, kill, pid } from "node:process";

// Loaded by the altered product, in its own process.

/** Ends this process at once, if chance wants it to die at this step of this round; the next process passes. */
export function dieHere(step: string, roundId: string, share: number): void {
  const draw = createHash("sha256")
    .update(`${step} ${share === 1 ? "" : roundId}`)
    .digest();
  if (draw.readUInt32BE(0) / 2 ** 32 >= share) return;
  const mark = join(env["PARALLAX_DATA"] ?? "", `died-${draw.toString("hex").slice(0, 16)}`);
  if (existsSync(mark)) return;
  writeFileSync(mark, step);
  kill(pid, "SIGKILL");
}
