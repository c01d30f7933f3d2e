import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { invariant } from "@parallax/domain/invariant";
import { type Rolldown, build } from "vite";
import { beforeAll, expect, test } from "vitest";

type BuiltFile = Rolldown.RolldownOutput["output"][number];
type Built = readonly BuiltFile[];

let built: Built;
let again: Built;

async function buildPage(): Promise<Built> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const result = await build({ root, logLevel: "error", mode: "production", build: { write: false } });
  invariant(!Array.isArray(result) && "output" in result, "one build has one output");
  return result.output;
}

const textOf = (file: BuiltFile): string => (file.type === "chunk" ? file.code : String(file.source));
const named = (ending: string): Built => built.filter(({ fileName }) => fileName.endsWith(ending));
const page = (): string => {
  const file = built.find(({ fileName }) => fileName === "index.html");
  invariant(file !== undefined, "the page was built");
  return textOf(file);
};

beforeAll(async () => {
  built = await buildPage();
  again = await buildPage();
}, 60_000);

test("Building twice gives the same bytes", () => {
  const bytes = (output: Built) => output.map((file) => [file.fileName, textOf(file)]);
  expect(bytes(again)).toEqual(bytes(built));
});

test("It is one script under 30 kB and one style sheet under 5 kB, compressed; with the page under 60 kB", () => {
  const weigh = (file: BuiltFile) => gzipSync(textOf(file), { level: 9 }).length;
  expect(named(".js")).toHaveLength(1);
  expect(named(".css")).toHaveLength(1);
  expect(Math.max(...named(".js").map(weigh))).toBeLessThan(30_000);
  expect(Math.max(...named(".css").map(weigh))).toBeLessThan(5_000);
  expect([...named(".js"), ...named(".css"), ...named(".html")].map(weigh).reduce((a, b) => a + b)).toBeLessThan(
    60_000,
  );
});

test("It is made of the domain, its own words, preact, and nothing else", () => {
  const modules = named(".js").flatMap((file) => (file.type === "chunk" ? Object.keys(file.modules) : []));
  const rooms = modules.map((id) => {
    if (id.includes("/node_modules/")) return id.replace(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+).*/, "$1");
    return id.replace(/.*\/(apps|packages)\/([^/]+)\/.*/, "$1/$2");
  });
  expect(modules.length).toBeGreaterThan(40);
  expect([...new Set(rooms)].filter((room) => !room.startsWith("\0")).sort()).toEqual([
    "apps/rater",
    "packages/domain",
    "packages/language",
    "preact",
  ]);
});

test("The page runs no inline script or style, and names nothing from elsewhere", () => {
  const scripts = [...page().matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  expect(scripts.filter((tag) => !tag.includes('type="text/plain"'))).toHaveLength(1);
  expect(page()).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/);
  const named = [...page().matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((address) => address?.startsWith("/r/") !== true)).toEqual([]);
  expect(
    built
      .map(textOf)
      .join("\n")
      .match(/https?:\/\/(?!www\.w3\.org)[\w.]+/g) ?? [],
  ).toEqual([]);
});

test("A browser runs exactly the bytes whose hashes stand in the page", () => {
  for (const file of [...named(".js"), ...named(".css")]) {
    const hash = createHash("sha384").update(textOf(file)).digest("base64");
    expect(page()).toContain(`"/r/${file.fileName}" integrity="sha384-${hash}"`);
  }
});

test("The words that a person compares are in the page, all 2,048 of them, and not in the script", () => {
  const list = /<script type="text\/plain" id="word-list">([^<]*)<\/script>/.exec(page())?.[1]?.split(" ") ?? [];
  expect(new Set(list).size).toBe(2048);
  expect(named(".js").map(textOf).join("")).not.toContain(list.slice(0, 20).join(" "));
});
