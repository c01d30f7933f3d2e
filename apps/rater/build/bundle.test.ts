import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { gzipSync } from "node:zlib";
import { pageFileList, pathOfPageFile, readPageFiles } from "@parallax/domain/ballot/page-files";
import { canonicalJson } from "@parallax/domain/ballot/canonical-json";
import { invariant } from "@parallax/domain/invariant";
import { raterLanguages } from "@parallax/language/rater-languages";
import { type Rolldown, build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pageConfig, raterPages, type RaterPage } from "./page-config.ts";

type BuiltFile = Rolldown.RolldownOutput["output"][number];
type Built = readonly BuiltFile[];

const root = fileURLToPath(new URL("../../..", import.meta.url));
const elsewhere = mkdtempSync(join(tmpdir(), "parallax-rater-"));
const [here, there] = [join(elsewhere, "here"), join(elsewhere, "there")];
const builds = new Map<RaterPage, Built>();

beforeAll(async () => {
  process.env["NODE_ENV"] = "production";
  for (const page of raterPages) {
    const config = pageConfig(page);
    const result = await build({
      ...config,
      configFile: false,
      logLevel: "error",
      mode: "production",
      build: { ...config.build, write: false },
    });
    invariant(!Array.isArray(result) && "output" in result, "one build has one output");
    builds.set(page, result.output);
  }
  await buildElsewhere();
}, 120_000);
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** The same sources in a folder of another name, built by a process with other surroundings, into yet another folder. */
async function buildElsewhere(): Promise<void> {
  const copy = join(elsewhere, "a folder of another name");
  for (const place of ["apps/rater", "packages/domain", "packages/language", "tooling/typescript"])
    cpSync(join(root, place), join(copy, place), {
      recursive: true,
      filter: (file) => !/\/(?:node_modules|dist)$/.test(file),
    });
  for (const place of [".", "apps/rater", "packages/domain", "packages/language"])
    symlinkSync(join(root, place, "node_modules"), join(copy, place, "node_modules"));
  const run = (script: string, folder: string, env: NodeJS.ProcessEnv) =>
    promisify(execFile)(process.execPath, [script, folder], { cwd: elsewhere, env });
  await run(join(root, "apps/rater/build/build.ts"), here, { ...process.env, NODE_ENV: "development" });
  await run(join(copy, "apps/rater/build/build.ts"), there, { PATH: process.env["PATH"], TZ: "Asia/Tokyo", LANG: "C" });
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const builtAs = (page: RaterPage): Built => builds.get(page) ?? [];
const textOf = (file: BuiltFile): string => (file.type === "chunk" ? file.code : String(file.source));
const named = (page: RaterPage, ending: string): Built =>
  builtAs(page).filter(({ fileName }) => fileName.endsWith(ending));
const htmlOf = (page: RaterPage): string => {
  const [file] = named(page, ".html");
  invariant(file !== undefined, "the page was built");
  return textOf(file);
};
const weigh = (file: BuiltFile) => gzipSync(textOf(file), { level: 9 }).length;

test("Building twice gives the same bytes, in another folder, too, and whatever the surroundings say", () => {
  expect(filesIn(here).length).toBeGreaterThan(8);
  expect(filesIn(there)).toEqual(filesIn(here));
  for (const name of filesIn(here))
    expect(readFileSync(join(there, name)).equals(readFileSync(join(here, name))), name).toBe(true);
});

test("The list beside the pages names every file with its hash, and every path that a page names is in it", () => {
  const listed = readPageFiles(readFileSync(join(here, pageFileList), "utf8"));
  invariant(listed !== null, "there is a list");
  expect(listed.map(({ name }) => name)).toEqual(filesIn(here).filter((name) => name !== pageFileList));
  for (const { name, hash } of listed)
    expect(
      createHash("sha256")
        .update(readFileSync(join(here, name)))
        .digest("hex"),
      name,
    ).toBe(hash);
  const paths = listed.map(({ name }) => pathOfPageFile(name));
  for (const page of raterPages) {
    expect(readFileSync(join(here, page), "utf8")).toBe(htmlOf(page));
    const needed = [...htmlOf(page).matchAll(/(?:src|href)="(\/[^"#]*)/g)].map(([, path]) => path);
    expect(needed.length).toBeGreaterThan(1);
    expect(needed.filter((path) => !paths.includes(path ?? ""))).toEqual([]);
  }
});

test("The form is one script under 30 kB and one style sheet under 5 kB, compressed; with the page under 60 kB", () => {
  const [scripts, styles] = [named("index.html", ".js"), named("index.html", ".css")];
  expect(scripts).toHaveLength(1);
  expect(styles).toHaveLength(1);
  expect(Math.max(...scripts.map(weigh))).toBeLessThan(30_000);
  expect(Math.max(...styles.map(weigh))).toBeLessThan(5_000);
  expect([...scripts, ...styles, ...named("index.html", ".html")].map(weigh).reduce((a, b) => a + b)).toBeLessThan(
    60_000,
  );
});

test("The box is a script and a style sheet of its own; the promise has no script at all", () => {
  // Six languages at once, so that which of them somebody reads is asked of nobody.
  expect(named("box.html", ".js").map(weigh)).toEqual([expect.toSatisfy((bytes: number) => bytes < 33_000)]);
  expect(named("box.html", ".css")).toHaveLength(1);
  expect(named("promise.html", ".js")).toEqual([]);
  expect(htmlOf("promise.html")).not.toContain("<script");
});

test.each(["index.html", "box.html"] as const)(
  "%s is made of the domain, its own words, preact, and nothing else",
  (page) => {
    const modules = named(page, ".js").flatMap((file) => (file.type === "chunk" ? Object.keys(file.modules) : []));
    const rooms = modules.map((id) => {
      if (id.includes("/node_modules/")) return id.replace(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+).*/, "$1");
      return id.replace(/.*\/(apps|packages)\/([^/]+)\/.*/, "$1/$2");
    });
    expect(modules.length).toBeGreaterThan(20);
    expect([...new Set(rooms)].filter((room) => !room.startsWith("\0")).sort()).toEqual([
      "apps/rater",
      "packages/domain",
      "packages/language",
      "preact",
    ]);
  },
);

test.each(raterPages)("%s runs no inline script or style, and names nothing from elsewhere", (page) => {
  const scripts = [...htmlOf(page).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  expect(scripts.filter((tag) => !tag.includes('type="text/plain"'))).toHaveLength(page === "promise.html" ? 0 : 1);
  expect(htmlOf(page)).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/);
  const addresses = [...htmlOf(page).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(1);
  expect(addresses.filter((address) => address?.startsWith("/r/") !== true)).toEqual([]);
  expect(
    builtAs(page)
      .map(textOf)
      .join("\n")
      .match(/https?:\/\/(?!www\.w3\.org)[\w.]+/g) ?? [],
  ).toEqual([]);
});

test.each(raterPages)("A browser runs of %s exactly the bytes whose hashes stand in the page", (page) => {
  const files = [...named(page, ".js"), ...named(page, ".css")];
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const hash = createHash("sha384").update(textOf(file)).digest("base64");
    expect(htmlOf(page)).toContain(`"/r/${file.fileName}" integrity="sha384-${hash}"`);
  }
});

test.each(["index.html", "box.html"] as const)(
  "The words that a person compares are in %s, all 2,048 of them, and not in the script",
  (page) => {
    const list =
      /<script type="text\/plain" id="word-list">([^<]*)<\/script>/.exec(htmlOf(page))?.[1]?.split(" ") ?? [];
    expect(new Set(list).size).toBe(2048);
    expect(named(page, ".js").map(textOf).join("")).not.toContain(list.slice(0, 20).join(" "));
  },
);

test("The doorway speaks every language from the page, with a hash of all that comes after it; the script holds no words", () => {
  const data =
    /<script type="text\/plain" id="doorway-words">([^<]*)<\/script>/.exec(htmlOf("index.html"))?.[1] ?? "{}";
  const words = JSON.parse(data) as Record<string, { wordsHash: string }>;
  expect(Object.keys(words)).toEqual(Object.keys(raterLanguages));
  for (const [language, { rater }] of Object.entries(raterLanguages))
    expect(words[language]?.wordsHash, language).toBe(
      createHash("sha256").update(canonicalJson(rater)).digest("base64url"),
    );
  const script = named("index.html", ".js").map(textOf).join("");
  for (const { doorway, rater } of Object.values(raterLanguages))
    for (const said of [doorway.door.title, rater.sending.send, rater.form.cannotSay])
      expect(script).not.toContain(said);
});
