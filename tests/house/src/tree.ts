import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** What is made by tools and never committed; .gitignore names the same. */
const made = new Set([
  ".git",
  "node_modules",
  "dist",
  ".data",
  ".turbo",
  ".cache",
  "test-results",
  "playwright-report",
  "unpacked",
]);

/** Every file of the house, as a path from its top with forward slashes. Needs no git. */
export const files: readonly string[] = walk("").toSorted();

export const sources: readonly string[] = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));

const binary = new Set([".png", ".jpg", ".ico", ".woff2", ".pdf", ".ttf"]);
export const texts: readonly string[] = files.filter((file) => !binary.has(extname(file)));

export function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

export function readJson(file: string): unknown {
  return JSON.parse(read(file));
}

/** The lines of the files that match, as `file:line: text`, for a law's failure to point at. */
export function findLines(among: readonly string[], pattern: RegExp): string[] {
  return among.flatMap((file) =>
    read(file)
      .split("\n")
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (made.has(entry.name) || entry.name.endsWith(".tsbuildinfo")) return [];
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() ? [path] : [];
  });
}
