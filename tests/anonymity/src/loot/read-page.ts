import type { Facts } from "./notebook.ts";

export const pageBytes = 8192;
const headerBytes = 24;
const normal = 1;

/** A row as it lies in a page, whether it lives or is dead and not yet overwritten. */
export type PageTuple = { readonly from: number; readonly to: number; readonly item: number; readonly facts: Facts };

/**
 * The rows of one page of a table, by their line pointers. Layout: PostgreSQL's bufpage.h and htup_details.h; the same since version 8.3.
 */
export function readHeapPage(page: Buffer): readonly PageTuple[] {
  const lower = page.readUInt16LE(12);
  if (lower < headerBytes || lower > pageBytes) return [];
  const pageLsn = page.readUInt32LE(0) * 2 ** 32 + page.readUInt32LE(4);
  const tuples: PageTuple[] = [];
  for (let at = headerBytes; at + 4 <= lower; at += 4) {
    const pointer = page.readUInt32LE(at);
    const from = pointer & 0x7fff;
    const length = pointer >>> 17;
    if (((pointer >>> 15) & 3) !== normal || length < 23 || from + length > pageBytes) continue;
    const item = (at - headerBytes) / 4 + 1;
    tuples.push({
      from,
      to: from + length,
      item,
      facts: {
        item,
        "place in page": from,
        length,
        "page lsn": pageLsn,
        xmin: page.readUInt32LE(from),
        xmax: page.readUInt32LE(from + 4),
        cid: page.readUInt32LE(from + 8),
        "next block": page.readUInt16LE(from + 12) * 65_536 + page.readUInt16LE(from + 14),
        "next item": page.readUInt16LE(from + 16),
        flags: page.readUInt16LE(from + 20),
      },
    });
  }
  return tuples;
}
