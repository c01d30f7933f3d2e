import { request } from "node:http";
import type { AppRouter } from "@parallax/server/router";
import { createTRPCClient, httpLink } from "@trpc/client";
import type { Api } from "./caller.ts";

/**
 * The API over a network that may break: each request has a connection of its own, and one that is not answered in time counts as lost,
 * as it does for a page that tries again.
 */
export function openImpatientApi(origin: string, patienceMs: number, cookie?: string): Api {
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${origin}/trpc`,
        fetch: (url, init) => fetchOnce(String(url), init as RequestInit, patienceMs, cookie),
      }),
    ],
  });
}

function fetchOnce(url: string, init: RequestInit, patienceMs: number, cookie?: string): Promise<Response> {
  return new Promise((answered, fail) => {
    const headers = new Headers(init.headers);
    headers.set("x-parallax", "1");
    if (cookie !== undefined) headers.set("cookie", cookie);
    const asked = request(url, {
      method: init.method ?? "GET",
      headers: Object.fromEntries(headers),
      agent: false,
      signal: AbortSignal.timeout(patienceMs),
    });
    asked.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () => {
        const status = response.statusCode ?? 500;
        answered(new Response(Buffer.concat(chunks), { status, headers: { "content-type": "application/json" } }));
      });
    });
    asked.on("error", fail);
    asked.end(typeof init.body === "string" ? init.body : undefined);
  });
}
