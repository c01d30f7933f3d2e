import { expect, test } from "vitest";
import { files, read, readJson } from "./tree.ts";

type Manifest = Partial<Record<"dependencies" | "devDependencies" | "optionalDependencies", Record<string, string>>>;

const manifests = files.filter((file) => file.endsWith("package.json"));
const outside = ["tooling/runtime/package.json", "tooling/browser/package.json"];
const exact = /^\d+\.\d+\.\d+(-[0-9a-z.]+)?$/;
const catalogue = readCatalogue();

test("every version of the catalogue is exact", () => {
  expect(catalogue.size).toBeGreaterThan(40);
  expect([...catalogue].filter(([, version]) => !exact.test(version))).toEqual([]);
});

test("every package takes its versions from the catalogue", () => {
  const inside = manifests.filter((file) => !outside.includes(file));
  expect(inside.length).toBeGreaterThan(10);
  const wanted = inside.flatMap((file) => dependenciesOf(file).map(([name, range]) => `${file}: ${name} ${range}`));
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((line) => !/ (catalog:|workspace:\*)$/.test(line))).toEqual([]);
});

test("nothing in the catalogue is there for nobody", () => {
  const used = new Set(manifests.flatMap((file) => dependenciesOf(file).map(([name]) => name)));
  expect([...catalogue.keys()].filter((name) => !used.has(name))).toEqual([]);
});

test("what is fetched outside the workspace has exact versions too", () => {
  for (const file of outside) {
    const dependencies = dependenciesOf(file);
    expect(dependencies.length).toBeGreaterThan(0);
    expect(dependencies.filter(([, version]) => !exact.test(version))).toEqual([]);
  }
});

function dependenciesOf(file: string): [string, string][] {
  const { dependencies, devDependencies, optionalDependencies } = readJson(file) as Manifest;
  return [dependencies, devDependencies, optionalDependencies].flatMap((group) => Object.entries(group ?? {}));
}

function readCatalogue(): Map<string, string> {
  const [, section = ""] = read("pnpm-workspace.yaml").split(/^catalog:\n/m);
  const entries = section.matchAll(/^ {2}"?([^":\n]+)"?: *"?([^"\n]+?)"?$/gm);
  return new Map([...entries].map(([, name = "", version = ""]) => [name, version]));
}
