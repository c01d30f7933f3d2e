import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Relation } from "../stage/evidence.ts";
import type { Notebook, Place } from "./notebook.ts";
import { pageBytes, readHeapPage } from "./read-page.ts";

/** Every file below a folder, raw: names and contents. */
export function readFolder(notebook: Notebook, place: Place, directory: string): void {
  for (const [at, name] of readdirSync(directory, { recursive: true, encoding: "utf8" }).sort().entries()) {
    const file = join(directory, name);
    if (!statSync(file).isFile()) continue;
    notebook.read(place, Buffer.concat([Buffer.from(`${name}\n`), readFileSync(file)]), { file: at });
  }
}

/**
 * The database's own files: rows page by page with what their headers tell, dead ones too; everything else (indexes, free space, whatever
 * is temporary) raw. `relations` names the files of the database's folder.
 */
export function readDatabaseFiles(
  notebook: Notebook,
  copy: {
    readonly name: string;
    readonly directory: string;
    readonly oid: string;
    readonly relations: ReadonlyMap<string, Relation>;
    readonly place: Omit<Place, "store">;
  },
): void {
  const { name, directory, oid, relations, place } = copy;
  for (const file of readdirSync(directory, { recursive: true, encoding: "utf8" }).sort()) {
    const [top, folder] = file.split("/");
    // The log is read record by record; other databases of the server are somebody else's.
    if (top === "pg_wal" || (top === "base" && folder !== undefined && /^\d+$/.test(folder) && folder !== oid))
      continue;
    const bytes = readIfFile(join(directory, file));
    if (bytes === null) continue;
    const relation = folder === oid ? relations.get(/^\d+/.exec(file.split("/")[2] ?? "")?.[0] ?? "") : undefined;
    const known = relation?.name ?? (top === "base" ? "other files" : (top ?? ""));
    const isOurs = relation !== undefined && !relation.name.includes("pg_catalog.") && !/ pg_/.test(relation.name);
    const store = `${name} files ${known}`;
    const kept = isOurs ? { store, ...place } : { store, ...place, answersMayBe: () => false };
    if (relation?.isHeap === true && bytes.length % pageBytes === 0) readHeap(notebook, kept, bytes);
    else notebook.read({ ...kept, isRecord: relation === undefined }, bytes, {});
  }
}

function readHeap(notebook: Notebook, place: Place, bytes: Buffer): void {
  for (let block = 0; block * pageBytes < bytes.length; block += 1) {
    const page = bytes.subarray(block * pageBytes, (block + 1) * pageBytes);
    const tuples = readHeapPage(page).toSorted((a, b) => a.from - b.from);
    let from = 0;
    for (const { from: start, to, item, facts } of tuples) {
      notebook.read(place, page.subarray(start, to), { ...facts, block, ctid: block * 1000 + item });
      if (start > from) readRest(notebook, place, page.subarray(from, start), block, from);
      from = Math.max(from, to);
    }
    readRest(notebook, place, page.subarray(from), block, from);
  }
}

/** What no line pointer leads to: rows that were removed and not yet overwritten. */
function readRest(notebook: Notebook, place: Place, bytes: Buffer, block: number, from: number): void {
  if (bytes.some((byte) => byte !== 0))
    notebook.read({ ...place, store: `${place.store} (unused space)`, isRecord: false }, bytes, { block, from });
}

function readIfFile(file: string): Buffer | null {
  try {
    return statSync(file).isFile() ? readFileSync(file) : null;
  } catch {
    // A running server's files come and go.
    return null;
  }
}
