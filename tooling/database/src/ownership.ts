import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { readProcess } from "./process-state.ts";

// Tells a server left behind by a killed Parallax (to be stopped) from one that a living Parallax uses (to be left alone).

/** Takes the data folder for this process; refuses when a living process has it. */
export function takeOwnership(file: string, directory: string): () => void {
  for (;;) {
    const owner = readOwner(file);
    if (owner !== undefined && owner.alive) {
      throw new EmbeddedPostgresError(
        `The data in ${directory} is in use by a running Parallax (process ${owner.pid}). Stop that one first, or choose another place with PARALLAX_DATA.`,
      );
    }
    if (owner !== undefined) rmSync(file, { force: true });
    if (writeOwner(file)) return () => rmSync(file, { force: true });
  }
}

/** Whether a living process has taken the folder that `file` guards. */
export function isOwned(file: string): boolean {
  return readOwner(file)?.alive ?? false;
}

function readOwner(file: string): { pid: number; alive: boolean } | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  const [pid = "", ...startedAt] = text.trim().split(" ");
  return { pid: Number(pid), alive: readProcess(Number(pid))?.startedAt === startedAt.join(" ") };
}

function writeOwner(file: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, "wx", 0o600);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
  writeSync(descriptor, `${process.pid} ${readProcess(process.pid)?.startedAt ?? ""}\n`);
  closeSync(descriptor);
  return true;
}
