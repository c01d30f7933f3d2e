import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";

const everyMs = 20;

/** How much the largest process that this one starts has held at once, in bytes; 0 where the system does not say. */
export type ChildWatch = { readonly takePeak: () => number; readonly stop: () => void };

/** Looks at this process's children while they live; `takePeak` begins anew. Linux only. */
export function watchChildren(): ChildWatch {
  let peak = 0;
  const timer = setInterval(() => {
    for (const child of childrenOf(process.pid)) peak = Math.max(peak, highestHeldBy(child));
  }, everyMs);
  return {
    takePeak: () => {
      const found = peak;
      peak = 0;
      return found;
    },
    stop: () => clearInterval(timer),
  };
}

function childrenOf(parent: number): readonly string[] {
  try {
    const threads = readdirSync(`/proc/${parent}/task`);
    return threads.flatMap((thread) =>
      readFileSync(`/proc/${parent}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
    );
  } catch {
    return [];
  }
}

/** The high-water mark of what was resident, which the kernel keeps. */
function highestHeldBy(child: string): number {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${child}/status`, "utf8")) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}
