import { expect, test } from "vitest";
import { findLines, readJson, sources } from "./tree.ts";

const rules = sources.filter(
  (file) => file.startsWith("packages/domain/src/") && !/\.test\.ts$|\/testing\//.test(file),
);

test("the domain has no clock, no chance, no machine and no neighbours", () => {
  expect(rules.length).toBeGreaterThan(80);
  expect(findLines(rules, /new Date\(\s*\)|Date\.now|performance\.now/)).toEqual([]);
  expect(findLines(rules, /Math\.random|\bcrypto\b/)).toEqual([]);
  expect(findLines(rules, /from "node:|\bprocess\.|\bglobalThis\b|\bfetch\(/)).toEqual([]);
  expect(findLines(rules, /from "@parallax\//)).toEqual([]);
});

test("the domain is compiled without a clock's or a machine's types", () => {
  expect(readJson("tooling/typescript/pure.json")).toMatchObject({ compilerOptions: { lib: ["ES2024"], types: [] } });
  expect(readJson("packages/domain/tsconfig.json")).toMatchObject({ extends: "@parallax/typescript/pure.json" });
});

test("the domain depends on pure packages only", () => {
  const { dependencies } = readJson("packages/domain/package.json") as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies)).toEqual(["@noble/hashes"]);
});
