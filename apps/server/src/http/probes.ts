import type { FastifyInstance } from "fastify";
import { findUnreadiness } from "../db/readiness.ts";
import type { WebParts } from "../http.ts";
import { measureCanaries } from "./canary-metrics.ts";

/** For whoever watches the installation: does the process live, can it work, how busy is it. */
export function answerProbes(server: FastifyInstance, { database }: WebParts): void {
  measureCanaries(server.metrics, database);
  server.get("/health", async () => ({ status: "ok" }));
  server.get("/ready", async (_request, reply) => {
    const reason = await findUnreadiness(database);
    return reason === null ? { status: "ready" } : reply.code(503).send({ status: "not-ready", reason });
  });
  server.get("/metrics", async (_request, reply) =>
    reply.type(server.metrics.contentType).send(await server.metrics.metrics()),
  );
}
