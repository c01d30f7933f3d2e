import { randomUUID } from "node:crypto";
import { link, mkdir, open, readFile, rename, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const ownerOnly = 0o600;

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
export async function createDurably(path: string, bytes: Uint8Array, mode = ownerOnly): Promise<Uint8Array> {
  const there = await readIfThere(path);
  if (there !== null) return there;
  // A hard link, unlike a rename, never replaces what another process has just put there.
  await viaTemporary(path, bytes, mode, async (temporary) => {
    try {
      await link(temporary, path);
    } catch (error) {
      if (!hasCode(error, "EEXIST")) throw error;
    }
  });
  return await readBytes(path);
}

/** Puts a file in the place of another, or in an empty one, as durably as `createDurably`. */
export async function replaceDurably(path: string, bytes: Uint8Array): Promise<void> {
  await viaTemporary(path, bytes, ownerOnly, (temporary) => rename(temporary, path));
}

/** Removes a file so that it stays removed; one that is not there is fine. */
export async function removeDurably(path: string): Promise<void> {
  await unlinkIfThere(path);
  await flushFolder(dirname(path));
}

/** Appends a line and flushes it. A last line that a crash cut off is ended first, so that it spoils nothing but itself. */
export async function appendLineDurably(path: string, line: string): Promise<void> {
  const before = await readIfThere(path);
  const broken = before !== null && before.length > 0 && before.at(-1) !== 0x0a;
  const file = await open(path, "a", ownerOnly);
  try {
    await file.writeFile(`${broken ? "\n" : ""}${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await flushFolder(dirname(path));
}

/** Throws unless a file can be written to this folder now, flushed, and removed again. */
export async function tryWriting(folder: string): Promise<void> {
  const trial = join(folder, `.trial.${randomUUID()}`);
  try {
    await writeAndFlush(trial, new Uint8Array(4096), ownerOnly);
  } finally {
    await unlinkIfThere(trial);
  }
  await flushFolder(folder);
}

/** Makes a folder that only this user may enter, and the folders above it that are missing. */
export async function makePrivateFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  // Every folder that is new is an entry in the one above it, which must be flushed too.
  for (let made = path; ; made = dirname(made)) {
    await flushFolder(dirname(made));
    if (made === first || made === dirname(made)) return;
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

async function viaTemporary(
  path: string,
  bytes: Uint8Array,
  mode: number,
  place: (temporary: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}`);
  try {
    await writeAndFlush(temporary, bytes, mode);
    await place(temporary);
  } finally {
    await unlinkIfThere(temporary);
  }
  await flushFolder(folder);
}

async function readBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}

async function writeAndFlush(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, "wx", ownerOnly);
  try {
    await file.writeFile(bytes);
    // Said in so many words, because the process's mask narrows what `open` was asked for.
    if (mode !== ownerOnly) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function unlinkIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
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
