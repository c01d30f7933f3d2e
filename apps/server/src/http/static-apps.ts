import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { pathOfPageFile } from "@parallax/domain/ballot/page-files";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

type StaticFile = {
  path: string;
  body: Buffer;
  type: string;
  tag: string;
  compressed: Map<Encoding, Promise<Buffer>>;
};
type Encoding = "br" | "gzip";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};
const isText = /^(text|application|image\/svg)/;
const distOf = (app: string) => fileURLToPath(new URL(`../../../${app}/dist`, import.meta.url));
/** Where the builds put what people see. */
export const builtApps = { web: distOf("web"), rater: distOf("rater") };

/** Serves the two built apps from memory: the members' at `/`, the raters' pages at `/r`, compressed once and kept. */
export async function serveApps(server: FastifyInstance, built = builtApps): Promise<void> {
  const rater = await loadApp(built.rater, "/r/");
  const web = await loadApp(built.web, "/");
  for (const [path, file] of [...web, ...rater]) {
    server.get(path, async (request, reply) => sendFile(file, request, reply));
  }
  for (const [path, file] of rater) {
    if (!path.endsWith(".html")) continue;
    const page = pathOfPageFile(path.slice("/r/".length));
    // Where reminders are stopped is the same small page; its address may carry what to stop, for mail programs.
    const alsoAt = page === "/r/requests" ? ["/r/stop", "/r/stop/:token"] : [];
    for (const place of [page, `${page}/`, ...alsoAt])
      server.get(place, async (request, reply) => sendFile(file, request, reply));
  }
  const webPage = web.get("/index.html");
  // Also for whoever looks from a command line and does not say what they like to read.
  if (webPage !== undefined) server.get("/", async (request, reply) => sendFile(webPage, request, reply));
  server.setNotFoundHandler(async (request, reply) => {
    if (webPage !== undefined && isNavigation(request)) return sendFile(webPage, request, reply);
    return reply.code(404).send({ error: { message: "not-found", requestId: request.id } });
  });
}

/** Pages of the members' app have addresses that only it knows, so any page that a browser asks for is its front page. */
function isNavigation(request: FastifyRequest): boolean {
  const { method, url, headers } = request;
  if (method !== "GET" && method !== "HEAD") return false;
  if (/^\/(trpc|api|r|dev|assets)(\/|\?|$)/.test(url)) return false;
  return headers.accept?.includes("text/html") === true;
}

async function loadApp(directory: string, prefix: string): Promise<Map<string, StaticFile>> {
  if (!existsSync(directory)) return new Map();
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && types[extname(entry.name)] !== undefined);
  const loaded = await Promise.all(
    files.map(async (entry) => {
      const full = join(entry.parentPath, entry.name);
      const body = await readFile(full);
      const path = prefix + full.slice(directory.length + 1).replaceAll("\\", "/");
      const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
      return { path, body, tag, type: types[extname(entry.name)] ?? "", compressed: new Map() };
    }),
  );
  return new Map(loaded.map((file) => [file.path, file]));
}

async function sendFile(file: StaticFile, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  // The build names what is in `assets` after its content, so those names never mean anything else.
  const isImmutable = file.path.includes("/assets/");
  if (isImmutable) reply.header("cache-control", "public, max-age=31536000, immutable");
  else if (!file.type.startsWith("text/html")) reply.header("cache-control", "no-cache");
  reply.header("vary", "accept-encoding").header("etag", file.tag).type(file.type);
  if (request.headers["if-none-match"] === file.tag) return reply.code(304).send();
  const encoding = isText.test(file.type) ? chooseEncoding(request.headers["accept-encoding"]) : null;
  if (encoding === null) return reply.send(file.body);
  return reply.header("content-encoding", encoding).send(await compress(file, encoding));
}

/** How an answer is compressed for whoever asked. */
export function chooseEncoding(accepted: string | string[] | undefined): Encoding | null {
  const names = String(accepted ?? "")
    .split(",")
    .map((part) => part.trim().split(";")[0]);
  return names.includes("br") ? "br" : names.includes("gzip") ? "gzip" : null;
}

function compress(file: StaticFile, encoding: Encoding): Promise<Buffer> {
  const known = file.compressed.get(encoding);
  if (known !== undefined) return known;
  const made =
    encoding === "br"
      ? promisify(brotliCompress)(file.body, {
          params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
        })
      : promisify(gzip)(file.body, { level: 9 });
  file.compressed.set(encoding, made);
  return made;
}
