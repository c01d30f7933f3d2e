import { expect, test } from "vitest";
import { files } from "./tree.ts";

const rooms = [".ci", "apps", "packages", "tests", "tooling"];
const papers = ["ARCHITECTURE.md", "LICENSE", "README.md"];
const settings = [
  ".gitignore",
  ".npmrc",
  ".oxfmtrc.json",
  ".oxlintrc.json",
  ".knip.json",
  "package.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "turbo.json",
  ".vitest.config.ts",
];

test("the top level holds exactly what it should", () => {
  const found = [...new Set(files.map((file) => file.split("/")[0]))].toSorted();
  expect(found).toEqual([...rooms, ...papers, ...settings].toSorted());
});

test("every room below the top is known", () => {
  const found = (top: string) =>
    [...new Set(files.filter((file) => file.startsWith(`${top}/`)).map((file) => file.split("/")[1]))].toSorted();
  expect(found("apps")).toEqual(["rater", "server", "web"]);
  expect(found("packages")).toEqual(["chart", "domain", "language", "paper"]);
  for (const room of found("tests"))
    expect(["anonymity", "api", "bench", "command", "e2e", "faults", "house", "pictures", "support"]).toContain(room);
  for (const room of found("tooling")) {
    expect(["browser", "database", "decisions", "docs", "figures", "runtime", "scripts", "typescript"]).toContain(room);
  }
});
