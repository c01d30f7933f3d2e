import type { FastifyInstance } from "fastify";
import { isUnavailable } from "../error-report.ts";
import { isRaterRoute } from "./rater-route.ts";
import type { World } from "../world.ts";

const words: Record<number, string> = {
  400: "bad-request",
  413: "body-too-large",
  414: "address-too-long",
  415: "content-type",
};

/** Answers whatever fails outside the procedures: a fixed word and the request's id, never what the error said. */
export function answerErrors(server: FastifyInstance, world: World): void {
  server.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500 && !isRaterRoute(request.url)) {
      world.log.error({ requestId: request.id, error }, "request failed");
    }
    if (status === 503) reply.header("retry-after", "5");
    return reply.code(status).send({ error: { message: words[status] ?? "internal", requestId: request.id } });
  });
}

function statusOf(error: unknown): number {
  if (isUnavailable(error)) return 503;
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500 ? status : 500;
}
