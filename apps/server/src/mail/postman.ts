import nodemailer from "nodemailer";
import { z } from "zod";
import type { ComposedLetter } from "./compose-letter.ts";

/**
 * What became of a letter at the mail server. `deferred`: surely not taken, worth another try. `refused`: surely not taken, and never
 * will be. `unknown`: the server had it in hands and never said; whoever sends it again may send it twice.
 */
export type Delivery =
  | { readonly outcome: "accepted" }
  | {
      readonly outcome: "deferred" | "refused" | "unknown";
      /** The server's own words; they may hold the address, so they go to the outbox and never to a log. */
      readonly reason: string;
      readonly replyCode: number | null;
    };

/** Hands letters to a mail server, one addressee a message. */
export type Postman = {
  send(letter: ComposedLetter): Promise<Delivery>;
  close(): void;
};

/** How long each step may take. The ten steps of a letter together take less than the queue waits before it takes a sender for dead. */
export type PostmanPatience = { readonly connectMs: number; readonly answerMs: number };

const patient: PostmanPatience = { connectMs: 10_000, answerMs: 25_000 };
const longestReason = 300;
const loopback = /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/;

/**
 * A postman for one mail server, `smtp://user:password@host:587` or `smtps://…`. Outside this machine the connection must be encrypted;
 * `?requireTLS=false` turns that off.
 */
export function hirePostman(smtpUrl: string, patience: PostmanPatience = patient): Postman {
  const url = new URL(smtpUrl);
  const isSecure = url.protocol === "smtps:";
  const transport = nodemailer.createTransport({
    pool: true,
    maxConnections: 3,
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port === "" ? (isSecure ? 465 : 587) : url.port),
    secure: isSecure,
    requireTLS: !isSecure && !loopback.test(url.hostname) && url.searchParams.get("requireTLS") !== "false",
    ...(url.username === ""
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    connectionTimeout: patience.connectMs,
    dnsTimeout: patience.connectMs,
    greetingTimeout: patience.answerMs,
    socketTimeout: patience.answerMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(letter) {
      try {
        await transport.sendMail(messageOf(letter));
        return { outcome: "accepted" };
      } catch (error) {
        return judge(error);
      }
    },
    close: () => transport.close(),
  };
}

/** Every field that a mail library could read in two ways is given taken apart; the envelope names one addressee, whatever the headers say. */
function messageOf(letter: ComposedLetter) {
  return {
    envelope: { from: letter.from.address, to: [letter.to.address] },
    from: letter.from,
    to: letter.to,
    subject: letter.subject,
    messageId: letter.messageId,
    date: letter.date,
    text: letter.text,
    html: letter.html,
    headers: { "Auto-Submitted": "auto-generated", ...stopHeaders(letter) },
    xMailer: false as const,
    // Else every try would have other boundaries, and two copies of one letter would differ.
    baseBoundary: letter.messageId.replace(/[^0-9a-f]/g, "").slice(0, 32),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** One press in the mail program, which posts; opening the address changes nothing. Source: RFC 8058. */
function stopHeaders({ stopUrl }: ComposedLetter): Record<string, string> {
  if (stopUrl === null) return {};
  return { "List-Unsubscribe": `<${stopUrl}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

/** Source: RFC 5321, 4.2.1: 4yz is for now, 5yz for good; but a 5yz before the addressee was named is about us, and will be mended. */
function judge(error: unknown): Delivery {
  const failure = z.looseObject({ message: z.string() }).catch({ message: "unknown" }).parse(error);
  const reason = failure.message.slice(0, longestReason);
  const replyCode = z.number().int().min(200).nullable().catch(null).parse(failure["responseCode"]);
  if (replyCode === null) {
    return { outcome: neverReached(failure) ? "deferred" : "unknown", reason, replyCode };
  }
  const isAboutLetter = failure["command"] === "RCPT TO" || failure["command"] === "DATA";
  return { outcome: isAboutLetter && replyCode >= 500 ? "refused" : "deferred", reason, replyCode };
}

/** Whether it failed before a letter could have been handed over: no name, no connection, no greeting, no encryption, no login. */
function neverReached(failure: Readonly<Record<string, unknown>>): boolean {
  return (
    failure["syscall"] === "connect" ||
    ["EDNS", "ETLS", "EAUTH", "ENOAUTH"].includes(String(failure["code"])) ||
    ["CONNECT_TIMEOUT", "GREETING_TIMEOUT", "UPGRADE_TIMEOUT"].includes(String(failure["timeoutType"]))
  );
}
