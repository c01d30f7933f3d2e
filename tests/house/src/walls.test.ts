import { expect, test } from "vitest";
import { findLines, read, readJson, sources } from "./tree.ts";

type LintSettings = { rules: Record<string, unknown> };

test("the linter knows the walls", () => {
  const { rules } = readJson(".oxlintrc.json") as LintSettings;
  const walls = [
    "eslint/no-restricted-properties",
    "import/no-cycle",
    "import/no-default-export",
    "react/no-danger",
    "typescript/no-explicit-any",
    "typescript/no-floating-promises",
    "typescript/no-misused-promises",
    "typescript/no-non-null-assertion",
    "typescript/switch-exhaustiveness-check",
  ];
  for (const wall of walls) expect([rules[wall]].flat()[0], wall).toBe("error");
});

test("nothing but what a tool loads is exported by default", () => {
  const loaded = /\.config\.(ts|mjs)$|^tests\/e2e\/src\/start-product\.ts$/;
  const code = sources.filter((file) => !loaded.test(file));
  expect(code.length).toBeGreaterThan(250);
  expect(findLines(code, /^\s*export default\b/)).toEqual([]);
});

test("one file of each page names the server's router", () => {
  for (const app of ["apps/web", "apps/rater"]) {
    const pages = sources.filter((file) => file.startsWith(`${app}/src/`));
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.filter((file) => read(file).includes('"@parallax/server/router"'))).toHaveLength(1);
  }
});

test("whoever silences a check says why on the same line", () => {
  const silenced = findLines(sources, /(oxlint|eslint)-disable|@ts-(expect-error|ignore|nocheck)/).filter(
    (line) => !line.startsWith("tests/house/"),
  );
  expect(silenced.filter((line) => !/ -- \S|@ts-expect-error \S/.test(line))).toEqual([]);
});

test("types are never talked out of what they know", () => {
  expect(findLines(sources, new RegExp(["as", "unknown", "as"].join(" ")))).toEqual([]);
});

test("no test is left out and none is run alone", () => {
  const tests = sources.filter((file) => /\.(test|spec)\.tsx?$/.test(file));
  expect(tests.length).toBeGreaterThan(30);
  const left = new RegExp(
    `\\b(it|test|describe)\\.(${["only", "skip(?!\\(!)", "todo", "fixme", "fails"].join("|")})\\b`,
  );
  expect(findLines(tests, left)).toEqual([]);
});
