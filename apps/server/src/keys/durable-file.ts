import { randomUUID } from "node:crypto";
import { link, mkdir, open, readFile, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** What a file holds, or null when there is none. */
export async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readBytes(path);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

/**
 * Writes a file that is not there yet, so that it survives a power cut once this returns: a temporary file, its flush, one atomic step to
 * its name, the folder's flush, and reading it back. A file that is there already stays as it is; returns what the file holds.
 */
export async function createDurably(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const there = await readIfThere(path);
  if (there !== null) return there;
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}`);
  await writeAndFlush(temporary, bytes);
  try {
    // A hard link, unlike a rename, never replaces what another process has just put there.
    await link(temporary, path);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  } finally {
    await unlink(temporary);
  }
  await flushFolder(folder);
  return await readBytes(path);
}

/** Removes a file so that it stays removed; one that is not there is fine. */
export async function removeDurably(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
  }
  await flushFolder(dirname(path));
}

/** Appends a line and flushes it. A last line that a crash cut off is ended first, so that it spoils nothing but itself. */
export async function appendLineDurably(path: string, line: string): Promise<void> {
  const before = await readIfThere(path);
  const broken = before !== null && before.length > 0 && before.at(-1) !== 0x0a;
  const file = await open(path, "a", 0o600);
  try {
    await file.write(`${broken ? "\n" : ""}${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await flushFolder(dirname(path));
}

/** Makes a folder that only this user may enter. */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}

async function readBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}

async function writeAndFlush(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function flushFolder(path: string): Promise<void> {
  // Windows cannot open a folder to flush it, and needs no such flush.
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
