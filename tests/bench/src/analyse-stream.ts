import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { madeRound } from "./made-round.ts";

// A long stream of rounds through `parallax analyse --ndjson`, in a process of its own: rounds a second, and whether its memory stays.
// Usage: node analyse-stream.ts [ROUNDS], 100,000 by default. Linux (memory is read from /proc).

const rounds = Number(process.argv[2] ?? 100_000);
const script = fileURLToPath(new URL("../../../apps/server/src/command/parallax.ts", import.meta.url));
const child = spawn(process.execPath, [script, "analyse", "--ndjson", "-"], { stdio: ["pipe", "pipe", "inherit"] });
let results = 0;
let bytes = 0;
child.stdout.on("data", (chunk: Buffer) => {
  bytes += chunk.length;
  for (const byte of chunk) if (byte === 10) results += 1;
});

const lines = Array.from({ length: 200 }, (_, seed) => `${JSON.stringify(madeRound(12, seed))}\n`);
const marks = new Set([0.01, 0.1, 0.25, 0.5, 0.75, 1].map((share) => Math.max(1, Math.round(share * rounds))));
const memory: number[] = [];
const startedAt = performance.now();
for (let round = 1; round <= rounds; round += 1) {
  const line = lines[round % lines.length] ?? "";
  if (!child.stdin.write(line)) await once(child.stdin, "drain");
  if (!marks.has(round)) continue;
  const megabytes = residentMegabytes(child.pid ?? 0);
  memory.push(megabytes);
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(
    `  ${round.toLocaleString("en-GB").padStart(9)} rounds in  ${megabytes.toFixed(0).padStart(5)} MB  ${Math.round(round / seconds)} rounds a second`,
  );
}
child.stdin.end();
const [code] = (await once(child, "close")) as [number | null];
const [, early = NaN] = memory;
const late = memory.at(-1) ?? NaN;
console.log(`  ${results.toLocaleString("en-GB")} analyses out, ${Math.round(bytes / 1e6)} MB, exit code ${code}`);
console.log(`  memory at the end ÷ memory after a tenth: ${(late / early).toFixed(2)}`);
if (results !== rounds || code !== 0) process.exitCode = 1;

function residentMegabytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1024;
}
