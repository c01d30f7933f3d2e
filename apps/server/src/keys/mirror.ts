import { chmod, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { RoundId } from "@parallax/domain/id";
import { asId } from "@parallax/domain/id";
import { appendLineDurably, createDurably, hasCode, makePrivateFolder, readIfThere } from "./durable-file.ts";
import { keyBytes } from "./key-file.ts";
import { KeyStoreError } from "./key-store-error.ts";

// One mirror is one folder:
//   <mirror>/store             the store's mark, the same on every mirror: a folder without it is not (or not now) a mirror
//   <mirror>/link-key          a copy of K_link
//   <mirror>/rounds/<round>    s_file, 32 bytes: half of what a round's key is derived from
//   <mirror>/burned            the ledger: a line for every round whose s_file was destroyed

const roundId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The mark of the store that this folder belongs to; null when it has none. */
export async function readMark(mirror: string): Promise<string | null> {
  const mark = await readIfThere(join(mirror, "store"));
  return mark === null ? null : Buffer.from(mark).toString("utf8").trim();
}

/** Writes the mark unless there is one; returns the mark that is there. */
export async function writeMark(mirror: string, mark: string): Promise<string> {
  const there = await createDurably(join(mirror, "store"), new TextEncoder().encode(`${mark}\n`));
  return Buffer.from(there).toString("utf8").trim();
}

export async function makeMirrorFolders(mirror: string): Promise<void> {
  await makePrivateFolder(join(mirror, "rounds"));
  if (process.platform === "win32") return;
  for (const folder of [mirror, join(mirror, "rounds")]) {
    // A folder that a container's volume brought along may be wide open; an empty one of our own never is.
    if (((await stat(folder)).mode & 0o077) !== 0) await chmod(folder, 0o700);
  }
}

/** The rounds that this mirror's ledger names. A line that a crash cut off is not one. */
export async function readLedger(mirror: string): Promise<ReadonlySet<RoundId>> {
  const ledger = await readIfThere(join(mirror, "burned"));
  if (ledger === null) return new Set();
  const lines = Buffer.from(ledger).toString("utf8").split("\n");
  return new Set(lines.filter((line) => roundId.test(line)).map((line) => asId<"round">(line)));
}

export async function enterInLedger(mirror: string, round: RoundId): Promise<void> {
  if (!(await readLedger(mirror)).has(round)) await appendLineDurably(join(mirror, "burned"), round);
}

/** A file in `rounds`: a key, or a scrap of one that a crash left beside it. */
export type KeyFile = { readonly name: string; readonly roundId: RoundId; readonly writtenAt: Date };

export async function listKeyFiles(mirror: string): Promise<readonly KeyFile[]> {
  const folder = join(mirror, "rounds");
  const found: KeyFile[] = [];
  for (const name of await namesIn(folder)) {
    const round = name.startsWith(".") ? name.slice(1, 37) : name;
    if (!roundId.test(round)) continue;
    const file = await stat(join(folder, name)).catch(() => null);
    if (file !== null) found.push({ name, roundId: asId<"round">(round), writtenAt: file.mtime });
  }
  return found;
}

/** Copies what a mirror lacks from one that is whole: the ledger first, and never a key that any ledger calls burned. */
export async function fillMirror(from: string, to: string): Promise<void> {
  const burned = new Set([...(await readLedger(from)), ...(await readLedger(to))]);
  for (const round of burned) await enterInLedger(to, round);
  const files = (await listKeyFiles(from)).filter((file) => file.name === file.roundId && !burned.has(file.roundId));
  for (const path of ["link-key", ...files.map(({ name }) => join("rounds", name))]) {
    const key = await readIfThere(join(from, path));
    if (key?.length === keyBytes) await createDurably(join(to, path), key);
  }
}

/** Puts a failure of the file system into words that name the folder; everything else is passed on. */
export async function inWords<T>(mirror: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = reasons[code];
    if (reason === undefined) throw error;
    throw new KeyStoreError(`The key store's folder ${mirror} ${reason} (${code}).`, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "is on a full disk",
  EDQUOT: "has used up its quota",
  EROFS: "is on a read-only disk",
  EACCES: "does not let this account in",
  EPERM: "does not let this account write",
  EIO: "is on a disk that fails",
  ENOENT: "is not there",
  ENOTDIR: "is not a folder",
};

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  }
}
