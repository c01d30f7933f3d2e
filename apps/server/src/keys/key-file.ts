import { join } from "node:path";
import { readIfThere } from "./durable-file.ts";
import { KeyStoreError } from "./key-store-error.ts";

/** Every key that lies in a file: 32 bytes and nothing else. */
export const keyBytes = 32;

/** One place where a key may lie, and what lies there. */
export type KeyCopy = { readonly path: string } & (
  | { readonly state: "whole"; readonly key: Uint8Array }
  | { readonly state: "missing" }
  /** `problem` is words for the operator. */
  | { readonly state: "damaged"; readonly problem: string }
);

/** Looks at every place; one that cannot be read counts as damaged, so that another may stand in for it. */
export async function readCopies(folders: readonly string[], file: string): Promise<readonly KeyCopy[]> {
  return await Promise.all(folders.map((folder) => readCopy(join(folder, file))));
}

/** The keys that the whole copies hold, each once: one when all is well, none when it is lost, several when the copies differ. */
export function distinctKeys(copies: readonly KeyCopy[]): readonly Uint8Array[] {
  const found = new Map<string, Uint8Array>();
  for (const copy of copies) if (copy.state === "whole") found.set(Buffer.from(copy.key).toString("hex"), copy.key);
  return [...found.values()];
}

/** The one key that the copies hold; null when nothing is there. Copies that differ, and none but damaged ones, are never guessed about. */
export function onlyKey(copies: readonly KeyCopy[]): Uint8Array | null {
  const keys = distinctKeys(copies);
  if (keys.length > 1) throw new KeyStoreError(`The key store's mirrors differ: ${pathsOf(copies)} are not the same.`);
  const damaged = copies.find((copy) => copy.state === "damaged");
  if (keys.length === 0 && damaged?.state === "damaged") throw new KeyStoreError(damaged.problem);
  return keys[0] ?? null;
}

/** What is wrong with single copies of a key that is there elsewhere, for the log. */
export function problemsOf(copies: readonly KeyCopy[]): readonly string[] {
  return copies.flatMap((copy) => {
    if (copy.state === "whole") return [];
    return [copy.state === "missing" ? `${copy.path} is missing.` : copy.problem];
  });
}

function pathsOf(copies: readonly KeyCopy[]): string {
  return copies.flatMap(({ state, path }) => (state === "whole" ? [path] : [])).join(" and ");
}

async function readCopy(path: string): Promise<KeyCopy> {
  try {
    const key = await readIfThere(path);
    if (key === null) return { path, state: "missing" };
    if (key.length === keyBytes) return { path, state: "whole", key };
    return {
      path,
      state: "damaged",
      problem: `${path} is damaged: it has ${key.length} bytes instead of ${keyBytes}.`,
    };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "an unknown error";
    return { path, state: "damaged", problem: `${path} cannot be read (${code}).` };
  }
}
