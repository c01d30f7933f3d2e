/** Beside the pages: the name and SHA-256 of every file of the rater's app, in the form that `sha256sum -c` reads. */
export const pageFileList = "files.txt";

/** A file of the built rater's app by its name there, with the hash of its bytes: 64 hexadecimal signs. */
export type PageFile = { readonly name: string; readonly hash: string };

/** Where the server delivers a file: a page at its name without an ending, the form itself at `/r`, everything else under `/r/`. */
export function pathOfPageFile(name: string): string {
  if (name === "index.html") return "/r";
  return `/r/${name.replace(/^([\w-]+)\.html$/, "$1")}`;
}

/** The list as text, sorted by name. Its own SHA-256 is the one hash that stands for the whole app. */
export function writePageFiles(files: readonly PageFile[]): string {
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, hash }) => `${hash}  ${name}\n`)
    .join("");
}

/** Reads a list; null when it is none. Names lead nowhere but below `/r`. */
export function readPageFiles(text: string): readonly PageFile[] | null {
  const files: PageFile[] = [];
  for (const line of text.split("\n").slice(0, -1)) {
    const [, hash, name] = /^([0-9a-f]{64}) {2}((?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)+)$/.exec(line) ?? [];
    if (hash === undefined || name === undefined) return null;
    files.push({ name, hash });
  }
  return files.length > 0 && writePageFiles(files) === text ? files : null;
}
