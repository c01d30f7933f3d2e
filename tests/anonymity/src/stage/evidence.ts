import type { TableCopy } from "../loot/read-tables.ts";

/** Whatever text the product gave away: log lines, letters, answers of the API, requests on the wire. */
export type TextLoot = {
  readonly store: string;
  /** Each is one record, in the order in which it came. */
  readonly records: readonly Buffer[];
};

/** A copy of the database's files at one moment of the run. */
export type Backup = {
  readonly name: string;
  readonly directory: string;
  /** Where the log stood when all was taken. */
  readonly lsn: bigint;
  /** Names of relations by the file that they were in. */
  readonly relations: ReadonlyMap<string, Relation>;
  /** What a logical dump of the same moment holds. */
  readonly tables: readonly TableCopy[];
};

export type Relation = { readonly name: string; readonly isHeap: boolean };

/** A log's lines, whatever bytes are in them. */
export function linesOf(text: Buffer): readonly Buffer[] {
  const lines = text.toString("latin1").split("\n");
  return lines.filter((line) => line !== "").map((line) => Buffer.from(line, "latin1"));
}
