import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { keyBytes } from "../keys/key-file.ts";

/** A folder as an account sees it, without changing it. `faults` are sentences about who may do what. */
export type FolderLook = {
  readonly path: string;
  readonly state: "open" | "missing" | "closed";
  readonly faults: readonly string[];
};

/** What lies in a mirror: a digest of each key and of the ledger's lines, by the path below the mirror. Never a key itself. */
export type MirrorLook = {
  readonly folder: FolderLook;
  readonly mark: string | null;
  readonly files: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
};

type Lenience = { readonly mayGroupRead: boolean };

export async function lookIntoMirror(path: string): Promise<MirrorLook> {
  const top = await lookIntoFolder(path, { mayGroupRead: false });
  if (top.folder.state !== "open") return { ...top, mark: null };
  const rounds = await lookIntoFolder(join(path, "rounds"), { mayGroupRead: false });
  const below = [...rounds.files].map(([name, digest]) => [join("rounds", name), digest] as const);
  const mark = top.files.get("store") ?? null;
  const files = new Map([...top.files, ...below].filter(([name]) => name !== "store"));
  return { folder: top.folder, mark, files, faults: [...top.faults, ...rounds.folder.faults, ...rounds.faults] };
}

/** One folder and the files in it; what a crash left half written is passed over, and folders below are not entered. */
export async function lookIntoFolder(path: string, lenience: Lenience): Promise<Omit<MirrorLook, "mark">> {
  const nothing = { files: new Map<string, string>(), faults: [] };
  const about = await stat(path).catch(codeOf);
  if (typeof about === "string") return { folder: { path, state: stateOf(about), faults: [] }, ...nothing };
  const names = await readdir(path).catch(codeOf);
  if (typeof names === "string") return { folder: { path, state: stateOf(names), faults: [] }, ...nothing };
  const files = new Map<string, string>();
  const faults: string[] = [];
  for (const name of names.filter((each) => !each.startsWith("."))) {
    const file = join(path, name);
    const found = await stat(file).catch(codeOf);
    // Gone between the two looks: a burn is under way.
    if (typeof found === "string" || found.isDirectory()) continue;
    faults.push(...faultsOf(file, found, about, lenience));
    const bytes = await readFile(file).catch(codeOf);
    if (typeof bytes === "string") faults.push(`${file} cannot be read (${bytes}).`);
    else {
      if (isKey(path, name) && bytes.length !== keyBytes)
        faults.push(`${file} is damaged: it has ${bytes.length} bytes instead of ${keyBytes}. Put your copy back.`);
      files.set(name, digestOf(name, bytes));
    }
  }
  return { folder: { path, state: "open", faults: faultsOf(path, about, about, lenience) }, files, faults };
}

function faultsOf(path: string, found: Stats, folder: Stats, { mayGroupRead }: Lenience): readonly string[] {
  if (process.platform === "win32") return [];
  const others = found.mode & (mayGroupRead ? 0o027 : 0o077) & (mayGroupRead && found.isDirectory() ? 0o022 : 0o777);
  const everyone = found.mode & 0o007;
  const me = process.getuid?.() ?? 0;
  const owner = me === 0 ? folder.uid : me;
  const mode = found.isDirectory() ? (mayGroupRead ? "750" : "700") : mayGroupRead ? "640" : "600";
  return [
    ...(others !== 0 || everyone !== 0 ? [`Others than its owner may use ${path}: chmod ${mode} ${path}.`] : []),
    ...(found.uid === owner || mayGroupRead ? [] : [`${path} belongs to another account than the opener's: chown it.`]),
  ];
}

function isKey(folder: string, name: string): boolean {
  return name === "link-key" || folder.endsWith("rounds");
}

/** Ledgers are equal when they name the same rounds, in whatever order. */
function digestOf(name: string, bytes: Uint8Array): string {
  const hash = createHash("sha256");
  if (name !== "burned") return hash.update(bytes).digest("hex");
  const lines = Buffer.from(bytes).toString("utf8").split("\n");
  const rounds = lines.filter((line) => /^[0-9a-f-]{36}$/.test(line));
  return hash.update([...new Set(rounds)].toSorted().join("\n")).digest("hex");
}

function stateOf(code: string): FolderLook["state"] {
  return code === "ENOENT" || code === "ENOTDIR" ? "missing" : "closed";
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
