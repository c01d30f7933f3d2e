import type { FastifyInstance } from "fastify";

/** Less than a process has to end in. */
const patienceMs = 10_000;

/**
 * A server that is told to close takes nothing new, answers what it has begun, and only then cuts its connections: a browser that is
 * in the middle of sending learns whether it was heard.
 */
export function finishRequests(server: FastifyInstance): void {
  let inHand = 0;
  let onFinished = () => undefined as void;
  server.addHook("onRequest", async (_request, reply) => {
    inHand += 1;
    reply.raw.once("close", () => {
      inHand -= 1;
      if (inHand === 0) onFinished();
    });
  });
  server.addHook("preClose", async () => {
    if (inHand === 0) return;
    const finished = new Promise<void>((resolve) => (onFinished = resolve));
    const impatience = setTimeout(() => onFinished(), patienceMs);
    await finished;
    clearTimeout(impatience);
  });
}
