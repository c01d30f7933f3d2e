import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { pathOfPageFile } from "@parallax/domain/ballot/page-files";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runParallax } from "./run-parallax.ts";

const folder = mkdtempSync(join(tmpdir(), "parallax-page-"));
const files = new Map<string, Buffer>();
beforeAll(() => {
  execFileSync(process.execPath, [
    fileURLToPath(new URL("../../../apps/rater/build/build.ts", import.meta.url)),
    folder,
  ]);
  const list = readFileSync(join(folder, "files.txt"), "utf8");
  files.set("/r/files.txt", Buffer.from(list));
  for (const [, name = ""] of list.matchAll(/^\S+ {2}(\S+)$/gm))
    files.set(pathOfPageFile(name), readFileSync(join(folder, name)));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Somebody's installation: what it serves is given by path, and by whether a browser asks. */
async function serve(answer: (path: string, isBrowser: boolean) => Buffer | undefined) {
  const server = createServer((request, response) => {
    const body = answer(request.url ?? "", request.headers["sec-fetch-dest"] === "document");
    response.writeHead(body === undefined ? 404 : 200).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

async function compare(answer: Parameters<typeof serve>[0]) {
  const { url, close } = await serve(answer);
  const finished = await runParallax(["rater-page", "--at", url]);
  close();
  return finished;
}

test("prints the hash of every file and one of all, the same each time", async () => {
  const { code, output } = await runParallax(["rater-page"]);
  expect(code).toBe(0);
  const [list = "", all = ""] = output.split("\n\n");
  expect(`${list}\n`).toBe(readFileSync(join(folder, "files.txt"), "utf8"));
  expect(all.trim()).toBe(createHash("sha256").update(`${list}\n`).digest("hex"));
});

test("finds an installation that serves this source the same", async () => {
  const { code, output } = await compare((path) => files.get(path));
  expect(code).toBe(0);
  expect(output).toContain("It serves the page of this source");
  expect(output).not.toMatch(/differs|missing/);
});

test("names the file that differs, is missing, is more than there should be, or is another for a browser", async () => {
  const script = [...files.keys()].find((path) => path.endsWith(".js")) ?? "";
  const name = script.slice("/r/".length);
  const harm = Buffer.from("fetch('https://evil.example')");
  const list = `${"0".repeat(64)}  assets/more.js\n`;
  const answers: [(path: string, isBrowser: boolean) => Buffer | undefined, RegExp][] = [
    [(path) => (path === script ? harm : files.get(path)), new RegExp(`${name} +differs$`, "m")],
    [(path) => (path === "/r" ? harm : files.get(path)), /index\.html +differs$/m],
    [(path, isBrowser) => (path === "/r" && isBrowser ? harm : files.get(path)), /index\.html +differs for browsers$/m],
    [(path) => (path === "/r/box" ? undefined : files.get(path)), /box\.html +missing$/m],
    [
      (path) => (path === "/r/files.txt" ? Buffer.from(list) : files.get(path)),
      /assets\/more\.js +not of this source$/m,
    ],
  ];
  for (const [answer, line] of answers) {
    const { code, output } = await compare(answer);
    expect(output).toMatch(line);
    expect(output).toContain("It does not serve the page of this source");
    expect(code).toBe(1);
  }
}, 120_000);

test("says so in one line when nobody answers there, and refuses what is no address", async () => {
  const { url, close } = await serve(() => undefined);
  close();
  const nobody = await runParallax(["rater-page", "--at", url]);
  expect([nobody.code, nobody.errors.trim().split("\n").length]).toEqual([1, 1]);
  for (const wrong of [["--at"], ["--at", "feedback.example.org"], ["--what"], ["there"]])
    expect((await runParallax(["rater-page", ...wrong])).code, wrong.join(" ")).toBe(2);
}, 60_000);
