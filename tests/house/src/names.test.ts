import { expect, test } from "vitest";
import { files, sources } from "./tree.ts";

const banned = words(
  "util utils helper helpers common misc lib shared types constants service services manager handler",
).concat(words("handlers index"));

/** Every folder directly below a `src`: capabilities, the same singular word in each layer, and a few rooms of one layer. */
const capabilities = words(
  "sign-in organisation questionnaire round nomination ballot reminder request thanks report goal coaching mail audit",
);
const rooms: Record<string, string[]> = {
  "apps/server": ["db", "http", "keys", "process", "command", "demo", "doctor", "paper"],
  "apps/web": ["ui", "shell", "public"],
  "apps/rater": ["page", "door", "form", "style", "device", "send", "box", "requests", "language"],
  "packages/domain": ["statistics"],
  "packages/language": ["en", "de", "fr", "es", "pt", "ar"],
  "packages/paper": ["compose", "html", "template"],
};

test("files are called after what is in them, in kebab case", () => {
  const named = sources.map((file) => ({ file, stem: stemOf(file) }));
  expect(named.length).toBeGreaterThan(250);
  expect(named.filter(({ stem }) => !/^\.?[a-z0-9]+(-[a-z0-9]+)*$/.test(stem))).toEqual([]);
  expect(named.filter(({ stem }) => banned.includes(stem) || banned.includes(stem.split("-").at(-1) ?? ""))).toEqual(
    [],
  );
});

test("folders are called after what is in them", () => {
  const folders = new Set(sources.flatMap((file) => file.split("/").slice(0, -1)));
  expect(folders.size).toBeGreaterThan(30);
  expect([...folders].filter((folder) => banned.includes(folder))).toEqual([]);
});

test.each(Object.entries(rooms))("%s has a room for each capability it serves, and few others", (place, own) => {
  const found = new Set(
    files
      .filter((file) => file.startsWith(`${place}/src/`) && file.split("/").length > 4)
      .map((file) => file.split("/")[3]),
  );
  expect(found.size).toBeGreaterThan(0);
  expect([...found].filter((folder) => ![...capabilities, ...own, "testing"].includes(folder ?? ""))).toEqual([]);
});

test("a capability is a capability of the domain or of its words", () => {
  const layers = ["apps/server/src", "packages/domain/src", "packages/language/src", "apps/web/src"];
  for (const capability of capabilities) {
    expect(
      layers.some((layer) => files.some((file) => file.startsWith(`${layer}/${capability}/`))),
      `nothing lives in a room called ${capability}`,
    ).toBe(true);
  }
});

function stemOf(file: string): string {
  const name = file.split("/").at(-1) ?? "";
  return name.replace(/(\.(test|config|gen|d|spec|setup))*\.(ts|tsx|mjs)$/, "");
}

function words(list: string): string[] {
  return list.split(" ");
}
