import { randomUUID } from "node:crypto";
import cookie from "@fastify/cookie";
import Fastify from "fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Database } from "./db/connect.ts";
import { answerErrors } from "./http/error-answers.ts";
import { finishRequests } from "./http/finish-requests.ts";
import { refuseForgedRequests } from "./http/forged-requests.ts";
import { measureRequests } from "./http/metrics.ts";
import { servePapers } from "./http/paper-route.ts";
import { answerProbes } from "./http/probes.ts";
import { serveProcedures } from "./http/procedures.ts";
import { logRequests } from "./http/request-log.ts";
import { sendSecurityHeaders, setSecurityHeaders } from "./http/security-headers.ts";
import { serveMailbox } from "./mail/dev-mailbox.ts";
import type { Settings } from "./settings.ts";
import { serveApps } from "./http/static-apps.ts";
import { takeStops } from "./http/stop-route.ts";
import { createThrottle } from "./http/throttle.ts";
import type { Throttle } from "./http/throttle.ts";
import type { World } from "./world.ts";

/** What the web server stands on; the same for every request. */
export type WebParts = { world: World; database: Database; settings: Settings; throttle: Throttle };

const bodyLimitBytes = 256 * 1024;

/** The web server, not yet listening. Its hooks run in the order in which they are named here. */
export async function createWebServer(given: Omit<WebParts, "throttle">): Promise<FastifyInstance> {
  const parts: WebParts = { ...given, throttle: createThrottle(given.world) };
  const { trustedProxies } = parts.settings;
  const server = Fastify({
    logger: false,
    bodyLimit: bodyLimitBytes,
    // A batch names all its procedures in the path.
    routerOptions: { maxParamLength: 1000 },
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    requestTimeout: 30_000,
    forceCloseConnections: true,
    frameworkErrors: answerUnreadable,
  });
  finishRequests(server);
  sendSecurityHeaders(server);
  measureRequests(server);
  logRequests(server, parts.world);
  refuseForgedRequests(server, parts.settings);
  answerErrors(server, parts.world);
  await server.register(cookie);
  answerProbes(server, parts);
  serveProcedures(server, parts);
  servePapers(server, parts);
  await takeStops(server, parts);
  serveMailbox(server, parts);
  await serveApps(server);
  return server;
}

/** An address that cannot be read never reaches a hook, so it gets its headers here. */
function answerUnreadable(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  setSecurityHeaders(request, reply);
  void reply.code(400).send({ error: { message: "bad-request", requestId: request.id } });
}
