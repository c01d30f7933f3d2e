import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { chooseEncoding } from "./static-apps.ts";

/**
 * What a link opens is a whole form with the words around it, most of what the page weighs; it goes out compressed. Nothing in it is
 * secret and chosen by a caller at once, so its length gives nothing away (BREACH needs both).
 */
export function compressEntries(server: FastifyInstance): void {
  server.addHook("onSend", async (request, reply, payload) => {
    if (request.url !== "/trpc/ballot.enter" || !(payload instanceof Response)) return payload;
    reply.code(payload.status).headers(Object.fromEntries(payload.headers));
    const body = Buffer.from(await payload.arrayBuffer());
    const encoding = chooseEncoding(request.headers["accept-encoding"]);
    reply.header("vary", "accept-encoding").removeHeader("content-length");
    if (encoding === null) return body;
    reply.header("content-encoding", encoding);
    return encoding === "br"
      ? await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : await promisify(gzip)(body);
  });
}
