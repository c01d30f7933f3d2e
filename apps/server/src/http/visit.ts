import type {} from "@fastify/cookie";
import type { Settings } from "../settings.ts";
import type { SignedIn } from "../sign-in/session.ts";
import type { Throttle } from "./throttle.ts";
import type { FastifyReply, FastifyRequest } from "fastify";

/** The browser's side of one request: its cookies, where it calls from, who is signed in. Only signing in needs it. */
export type Visit = {
  readonly signedIn: SignedIn | null;
  /** The network that calls: an IPv4 address, or the first 64 bits of an IPv6 one. */
  readonly network: string;
  readonly throttle: Throttle;
  readCookie(name: string): string | undefined;
  setCookie(name: string, value: string, maxAgeSeconds: number): void;
  clearCookie(name: string): void;
};

export function openVisit(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: { settings: Settings; throttle: Throttle; signedIn: SignedIn | null },
): Visit {
  const attributes = {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: parts.settings.publicUrl.startsWith("https:"),
  } as const;
  return {
    signedIn: parts.signedIn,
    throttle: parts.throttle,
    network: networkOf(request.ip),
    readCookie: (name) => request.cookies[name],
    setCookie: (name, value, maxAge) => void reply.setCookie(name, value, { ...attributes, maxAge }),
    clearCookie: (name) => void reply.setCookie(name, "", { ...attributes, maxAge: 0 }),
  };
}

export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, "");
  return plain.includes(":") ? plain.split(":").slice(0, 4).join(":") : plain;
}
