import { expect, test } from "vitest";
import { files, read, sources } from "./tree.ts";

const longest = 300;

test(`no file of code is longer than ${longest} lines`, () => {
  const sizes = sources
    .filter((file) => !file.endsWith(".gen.ts"))
    .map((file) => ({ file, lines: read(file).trimEnd().split("\n").length }))
    .toSorted((a, b) => b.lines - a.lines);
  expect(sizes.length).toBeGreaterThan(250);
  const tail = sizes.slice(0, 5).map(({ file, lines }) => `  ${String(lines).padStart(4)} ${file}`);
  process.stdout.write(`The longest files:\n${tail.join("\n")}\n`);
  expect(sizes.filter(({ lines }) => lines > longest)).toEqual([]);
});

test("a decision fits on one screen", () => {
  const decisions = files.filter((file) => file.startsWith("tooling/decisions/"));
  expect(decisions.length).toBeGreaterThan(5);
  for (const file of decisions) {
    expect(file).toMatch(/\/\d{4}-[a-z0-9-]+\.md$/);
    expect(read(file).split("\n").length, file).toBeLessThanOrEqual(60);
  }
});
