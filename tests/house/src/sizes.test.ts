import { expect, test } from "vitest";
import { files, read, sources } from "./tree.ts";

const longest = { code: 300, test: 400 };

test("no file is longer than one can hold in mind", () => {
  const sizes = sources
    .filter((file) => !file.endsWith(".gen.ts"))
    .map((file) => ({ file, lines: read(file).trimEnd().split("\n").length }))
    .toSorted((a, b) => b.lines - a.lines);
  expect(sizes.length).toBeGreaterThan(250);
  const tail = sizes.slice(0, 5).map(({ file, lines }) => `  ${String(lines).padStart(4)} ${file}`);
  process.stdout.write(`The longest files:\n${tail.join("\n")}\n`);
  const limit = (file: string) => (/\.(test|spec)\.tsx?$/.test(file) ? longest.test : longest.code);
  expect(sizes.filter(({ file, lines }) => lines > limit(file))).toEqual([]);
});

test("a decision fits on one screen", () => {
  const decisions = files.filter((file) => file.startsWith("tooling/decisions/"));
  expect(decisions.length).toBeGreaterThan(5);
  for (const file of decisions) {
    expect(file).toMatch(/\/\d{4}-[a-z0-9-]+\.md$/);
    expect(read(file).split("\n").length, file).toBeLessThanOrEqual(60);
  }
});
