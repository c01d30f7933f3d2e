import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { decodePath } from "./rater-route.ts";

const everywhere = {
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  "cache-control": "no-store",
};

const strict = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  "base-uri": "'none'",
  "object-src": "'none'",
  "require-trusted-types-for": "'script'",
};

export const raterContentPolicy = writePolicy(strict);
export const contentPolicy = writePolicy({
  ...strict,
  "img-src": "'self' data:",
  "form-action": "'self'",
});

/** Puts the headers on every answer: pages, procedures, 404s and errors alike. A route may tighten its own afterwards. */
export function sendSecurityHeaders(server: FastifyInstance): void {
  server.addHook("onRequest", async (request, reply) => {
    setSecurityHeaders(request, reply);
  });
}

export function setSecurityHeaders(request: FastifyRequest, reply: FastifyReply): void {
  const path = decodePath(request.url);
  const isRaterPage = path === "/r" || path?.startsWith("/r/") === true;
  reply.headers(everywhere);
  reply.header("content-security-policy", isRaterPage ? raterContentPolicy : contentPolicy);
  reply.header("x-request-id", request.id);
}

function writePolicy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
