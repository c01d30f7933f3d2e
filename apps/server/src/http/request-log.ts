import type { FastifyInstance, FastifyRequest } from "fastify";
import { isRaterRoute } from "./rater-route.ts";
import type { World } from "../world.ts";

/** One line a request: what was called and how it ended. No body, no query, no address, and of raters nothing at all. */
export function logRequests(server: FastifyInstance, world: World): void {
  server.addHook("onResponse", async (request, reply) => {
    if (isRaterRoute(request.url)) return;
    const milliseconds = Math.round(reply.elapsedTime);
    world.log.info(
      {
        requestId: request.id,
        method: request.method,
        route: routeOf(request),
        status: reply.statusCode,
        milliseconds,
      },
      "request",
    );
  });
}

/** The pattern that matched, and the procedures' names where they look like names: nothing that a visitor made up. */
function routeOf(request: FastifyRequest): string {
  const pattern = request.routeOptions.url ?? "none";
  const path = pattern === "/trpc/:path" ? (request.params as { path?: string }).path : undefined;
  return path !== undefined && /^[a-zA-Z.,]{1,400}$/.test(path) ? `/trpc/${path}` : pattern;
}
