import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

declare module "fastify" {
  interface FastifyInstance {
    metrics: Registry;
  }
}

/** Counts and times requests by route; a batch of procedures is one request, and raters' calls are one route like any other. */
export function measureRequests(server: FastifyInstance): void {
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const duration = new Histogram({
    name: "parallax_http_request_seconds",
    help: "How long requests took, by route, method and kind of status.",
    labelNames: ["route", "method", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [metrics],
  });
  server.decorate("metrics", metrics);
  server.addHook("onResponse", async (request, reply) => {
    const status = `${Math.floor(reply.statusCode / 100)}xx`;
    duration.observe(
      { route: request.routeOptions.url ?? "none", method: request.method, status },
      reply.elapsedTime / 1000,
    );
  });
}
