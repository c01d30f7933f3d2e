import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const docs = join(root, "tooling/docs");
const pages = [join(root, "README.md"), ...readdirSync(docs).map((name) => join(docs, name))];

test("Every picture that is kept is shown on some page, and every one that a page shows is kept", () => {
  const text = pages.filter((page) => page.endsWith(".md")).map((page) => readFileSync(page, "utf8"));
  const shown = text.flatMap((page) => [...page.matchAll(/pictures\/([\w-]+\.png)\)/g)].map(([, name = ""]) => name));
  expect([...new Set(shown)].sort()).toEqual(readdirSync(join(docs, "pictures")).sort());
});
