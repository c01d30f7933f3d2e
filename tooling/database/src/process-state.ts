import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

export type RunningProcess = { command: string; startedAt: string };

/** What runs under a process id; undefined for nothing, and for a dead process whose parent has not collected it yet. */
export function readProcess(pid: number): RunningProcess | undefined {
  return existsSync("/proc/self/stat") ? readFromProc(pid) : readFromPs(pid);
}

/** Waits until the process has ended; false when it has not after `milliseconds`. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (readProcess(pid) !== undefined) {
    if (Date.now() > deadline) return false;
    await delay(20);
  }
  return true;
}

function readFromProc(pid: number): RunningProcess | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command in brackets may itself hold spaces and brackets, so fields are counted from the last one.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return { command, startedAt: fields[19] ?? "" };
  } catch {
    return undefined;
  }
}

function readFromPs(pid: number): RunningProcess | undefined {
  const ps = spawnSync("ps", ["-o", "stat=,lstart=,command=", "-p", String(pid)], { encoding: "utf8" });
  const line = ps.status === 0 ? ps.stdout.trim() : "";
  if (line === "" || line.startsWith("Z")) return undefined;
  const words = line.split(/\s+/);
  return { command: words.slice(6).join(" "), startedAt: words.slice(1, 6).join(" ") };
}
