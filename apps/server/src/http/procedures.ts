import type { TRPCError } from "@trpc/server";
import { fastifyRequestHandler } from "@trpc/server/adapters/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refusalOf, type DoorContext } from "../door.ts";
import { isUnavailable } from "../error-report.ts";
import type { WebParts } from "../http.ts";
import { compressEntries } from "./compress-entries.ts";
import { isRaterRoute } from "./rater-route.ts";
import { appRouter } from "../router.ts";
import { sessionCookie } from "../sign-in/cookies.ts";
import { readSession } from "../sign-in/session.ts";
import { openVisit } from "./visit.ts";

const mostCallsInBatch = 10;

/** Serves every procedure of the router at `/trpc/<path>`, up to ten in one request. */
export function serveProcedures(server: FastifyInstance, parts: WebParts): void {
  // JSON and nothing else; tRPC reads it itself.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => done(null, body));
  compressEntries(server);
  server.route<{ Params: { path: string } }>({
    method: ["GET", "POST"],
    url: "/trpc/:path",
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { path } = request.params;
      if (path.split(",").length > mostCallsInBatch) {
        return reply.code(400).send({ error: { message: "batch-too-large", requestId: request.id } });
      }
      await fastifyRequestHandler({
        router: appRouter,
        req: request,
        res: reply,
        path,
        createContext: () => createContext(request, reply, parts),
        responseMeta: ({ errors }) => {
          const seconds = Math.max(0, ...errors.map(retryAfterSeconds));
          return seconds === 0 ? {} : { headers: { "retry-after": String(seconds) } };
        },
        onError: ({ error, path: procedure }) => {
          if (error.code !== "INTERNAL_SERVER_ERROR" || isRaterRoute(request.url)) return;
          const level = isUnavailable(error) ? "warn" : "error";
          parts.world.log[level]({ requestId: request.id, procedure, error }, "procedure failed");
        },
      });
      return reply;
    },
  });
}

/** When it makes sense to ask again; 0 for an error that waiting does not mend. */
function retryAfterSeconds(error: TRPCError): number {
  if (isUnavailable(error)) return 5;
  const refusal = refusalOf(error);
  return refusal?.code === "too-many-requests" ? refusal.retryAfterSeconds : 0;
}

async function createContext(request: FastifyRequest, reply: FastifyReply, parts: WebParts): Promise<DoorContext> {
  const { world, database, settings, throttle } = parts;
  // A rater is whoever holds the link: a session that the browser happens to have plays no part.
  const sessionId = isRaterRoute(request.url) ? undefined : request.cookies[sessionCookie(settings)];
  const signedIn = sessionId === undefined ? null : await readSession(database, world, sessionId);
  return {
    world,
    database,
    settings,
    requestId: request.id,
    actor: signedIn?.actor ?? { kind: "anonymous" },
    visit: openVisit(request, reply, { settings, throttle, signedIn }),
  };
}
