import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import Fastify from "fastify";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveApps } from "./static-apps.ts";

const directory = mkdtempSync(join(tmpdir(), "parallax-dist-"));
const script = `export const words = "${"word ".repeat(500)}";`;
let server: FastifyInstance;

beforeAll(async () => {
  for (const app of ["web", "rater"]) {
    mkdirSync(join(directory, app, "assets"), { recursive: true });
    writeFileSync(join(directory, app, "index.html"), `<!doctype html><title>${app}</title>`);
    writeFileSync(join(directory, app, "assets", "main-ABCDEFGH.js"), script);
    writeFileSync(join(directory, app, "icon.svg"), "<svg/>");
  }
  writeFileSync(join(directory, "rater", "box.html"), "<!doctype html><title>box</title>");
  writeFileSync(join(directory, "secret.txt"), "not for the world");
  server = Fastify();
  server.addHook("onRequest", async (_request, reply) => void reply.header("cache-control", "no-store"));
  await serveApps(server, { web: join(directory, "web"), rater: join(directory, "rater") });
});
afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers });
const asBrowser = { accept: "text/html,application/xhtml+xml" };

test("the members' app is at / and at every address that only it knows; the raters' at /r", async () => {
  for (const url of ["/", "/index.html", "/sign-in", "/round/1/report?x=1"]) {
    expect((await get(url, asBrowser)).body, url).toContain("<title>web</title>");
  }
  expect((await get("/", { accept: "*/*" })).body).toContain("<title>web</title>");
  for (const url of ["/r", "/r/", "/r?x=1", "/r/index.html"]) {
    expect((await get(url, asBrowser)).body, url).toContain("<title>rater</title>");
  }
  for (const url of ["/r/box", "/r/box/", "/r/box?x=1"]) {
    expect((await get(url, asBrowser)).body, url).toContain("<title>box</title>");
    expect((await server.inject({ url, method: "HEAD" })).statusCode, url).toBe(200);
  }
});

test("what is missing is missing, and never the front page in disguise", async () => {
  for (const url of ["/assets/gone.js", "/r/gone", "/trpc/x.y", "/api/v1/x", "/dev/mail"]) {
    expect((await get(url, asBrowser)).statusCode, url).toBe(404);
  }
  expect((await get("/gone.png", { accept: "image/*" })).statusCode).toBe(404);
});

test("no path leads out of the built apps", async () => {
  for (const url of [
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/r/..%2f..%2fsecret.txt",
    "//secret.txt",
  ]) {
    expect((await get(url)).body, url).not.toContain("not for the world");
  }
});

test("what is named after its content is kept for a year, a page is never kept, the rest is asked about", async () => {
  expect((await get("/assets/main-ABCDEFGH.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect((await get("/r/assets/main-ABCDEFGH.js")).headers["cache-control"]).toContain("immutable");
  expect((await get("/")).headers["cache-control"]).toBe("no-store");
  const icon = await get("/icon.svg");
  expect(icon.headers["cache-control"]).toBe("no-cache");
  expect((await get("/icon.svg", { "if-none-match": String(icon.headers["etag"]) })).statusCode).toBe(304);
});

test("text is compressed as the browser likes it, always to the same bytes", async () => {
  const brotli = await get("/assets/main-ABCDEFGH.js", { "accept-encoding": "gzip, deflate, br" });
  expect(brotli.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(script);
  expect(brotli.rawPayload.length).toBeLessThan(200);
  const again = await get("/assets/main-ABCDEFGH.js", { "accept-encoding": "br" });
  expect(again.rawPayload.equals(brotli.rawPayload)).toBe(true);
  const gzip = await get("/assets/main-ABCDEFGH.js", { "accept-encoding": "gzip" });
  expect(gunzipSync(gzip.rawPayload).toString()).toBe(script);
  const plain = await get("/assets/main-ABCDEFGH.js");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect([brotli, gzip, plain].map(({ headers }) => headers["vary"])).toEqual(Array(3).fill("accept-encoding"));
});

test("a server whose apps were not built answers everything else", async () => {
  const bare = Fastify();
  await serveApps(bare, { web: join(directory, "none"), rater: join(directory, "none") });
  expect((await bare.inject({ url: "/", headers: asBrowser })).statusCode).toBe(404);
  await bare.close();
});
