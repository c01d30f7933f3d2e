import type { FastifyInstance, FastifyRequest } from "fastify";
import { isStop } from "./stop-route.ts";
import type { Settings } from "../settings.ts";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** The header that our own pages and scripts send; another site's form or image cannot. */
export const ownHeader = { name: "x-parallax", value: "1" } as const;

/**
 * Refuses whatever another site could make a visitor's browser send, before any procedure is reached.
 * A caller with neither Sec-Fetch-Site nor Origin is not a browser, so it cannot be a forged browser request.
 */
export function refuseForgedRequests(server: FastifyInstance, settings: Settings): void {
  server.addHook("onRequest", async (request, reply) => {
    if (safeMethods.has(request.method) || isStop(request.url)) return;
    const problem = problemOf(request, settings.publicUrl);
    if (problem === null) return;
    await reply.code(problem.status).send({ error: { message: problem.message, requestId: request.id } });
  });
}

function problemOf({ headers }: FastifyRequest, ownOrigin: string): { status: number; message: string } | null {
  if (headers["content-type"] !== "application/json") return { status: 415, message: "content-type" };
  const site = headers["sec-fetch-site"];
  const isOwn =
    site === undefined ? headers.origin === undefined || headers.origin === ownOrigin : site === "same-origin";
  return isOwn && headers[ownHeader.name] === ownHeader.value ? null : { status: 403, message: "forged-request" };
}
