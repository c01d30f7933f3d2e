import type { FastifyInstance } from "fastify";
import type { WebParts } from "../http.ts";
import { stopRemindersByToken } from "../reminder/remind-later.ts";
import { decodePath } from "./rater-route.ts";
import { networkOf } from "./visit.ts";

const perNetwork = { most: 300, seconds: 900 };

/**
 * Whether a request is a mail program's press on "unsubscribe". It comes from anywhere, as a form; it carries no cookie that matters, and
 * all that it can do is end reminders for whoever has the address.
 */
export function isStop(url: string): boolean {
  return decodePath(url)?.startsWith("/r/stop/") === true;
}

/**
 * Takes what mail programs post to the address in a reminder's head, and the page at `/r/stop` with them (RFC 8058). Opening the address
 * changes nothing. The answer is the same whether there was anything to stop.
 */
export async function takeStops(server: FastifyInstance, parts: WebParts): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "string", bodyLimit: 4096 }, (_request, body, done) => done(null, body));
    scope.post<{ Params: { token: string } }>("/r/stop/:token", async (request, reply) => {
      const waitSeconds = parts.throttle.take("stop reminders", networkOf(request.ip), perNetwork);
      if (waitSeconds !== null) return reply.code(429).header("retry-after", String(waitSeconds)).send();
      // The words that tell a person's press from a program that follows every address; in a form of either kind.
      if (!String(request.body).includes("One-Click")) return reply.code(400).send();
      await stopRemindersByToken(parts, request.params.token);
      return reply.code(200).type("text/plain; charset=utf-8").send("");
    });
  });
}
