import { inflateSync } from "node:zlib";
import { getDocumentProxy } from "unpdf";

/** A tag of a page with what it holds. */
export type Tag = { readonly role: string; readonly alt?: string; readonly children: readonly Tag[] };

/** A PDF as somebody else's program reads it. */
export type ReadPdf = {
  readonly title: unknown;
  readonly language: unknown;
  readonly made: unknown;
  readonly bookmarks: readonly string[];
  /** Width and height of the first page in points. */
  readonly size: readonly [number, number];
  /** The words of each page in the order of its content. */
  readonly pages: readonly string[];
  readonly tags: readonly Tag[];
  /** Roles and alternative texts as they stand in the file, whichever page they are for. */
  readonly figures: number;
  readonly alternatives: number;
  /** Names of the embedded faces. */
  readonly faces: readonly string[];
};

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const objects = objectsOf(bytes);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const told = info as Readonly<Record<string, unknown>>;
  const pages: string[] = [];
  const tags: Tag[] = [];
  let size: readonly [number, number] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    if (number === 1) size = [width, height];
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join(""));
    tags.push(asTag(await page.getStructTree()));
  }
  const outline = await pdf.getOutline();
  return {
    title: told["Title"],
    language: told["Language"],
    made: told["CreationDate"],
    bookmarks: outline.map((entry) => entry.title),
    size,
    pages,
    tags,
    figures: count(objects, /\/S\s*\/Figure\b/g),
    alternatives: count(objects, /\/Alt[\s(<]/g),
    faces: [...new Set([...objects.matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(([, name = ""]) => name))],
  };
}

/** Every tag below. */
export function within(tag: Tag): readonly Tag[] {
  return [tag, ...tag.children.flatMap(within)];
}

function asTag(node: unknown): Tag {
  const { role, alt, children } = node as { role?: string; alt?: string; children?: readonly unknown[] };
  const below = (children ?? []).filter((child) => (child as { role?: string }).role !== undefined).map(asTag);
  return alt === undefined ? { role: role ?? "", children: below } : { role: role ?? "", alt, children: below };
}

/** The file's objects as text, unpacked where they are packed. */
function objectsOf(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString("latin1");
  const streams = [...raw.matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)endstream/g)];
  const unpacked = streams.map(([, packed = ""]) => {
    try {
      return inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return [raw, ...unpacked].join("\n");
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
