import { resolve } from "node:path";
import { z } from "zod";
import { StartError } from "./start-error.ts";

const blankIsUnset = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(shape: T) => z.preprocess(blankIsUnset, shape.optional());
const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: "must be like postgres://user:password@host:5432/database",
});
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

const environment = z.object({
  DATABASE_URL: optional(databaseUrl),
  DATABASE_URL_APP: optional(databaseUrl),
  DATABASE_URL_OPENER: optional(databaseUrl),
  DATABASE_URL_MAILER: optional(databaseUrl),
  PORT: optional(z.coerce.number({ error: "must be a number from 0 to 65535" }).int().min(0).max(65_535)),
  HOST: optional(z.string().regex(/^[0-9A-Za-z.:-]+$/, "must be an address or a host name")),
  PUBLIC_URL: optional(
    z
      .url({ protocol: /^https?$/, error: "must be like https://feedback.example.org", abort: true })
      .refine((text) => ["", "/"].includes(new URL(text).pathname + new URL(text).search), "must have no path")
      // Browsers offer the cryptography that seals answers only over https or on this very machine.
      .refine((text) => text.startsWith("https:") || loopback.test(new URL(text).hostname), "must begin with https://"),
  ),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: "must be like smtp://user:password@host:587" })),
  MAIL_FROM: optional(z.email("must be one plain address")),
  PARALLAX_DATA: optional(z.string()),
  PARALLAX_KEYS: optional(z.string()),
  PARALLAX_KEYS_MIRROR: optional(z.string()),
  PARALLAX_LINK_KEY: optional(z.string()),
  PARALLAX_SIGN_IN_KEY: optional(z.string()),
  PARALLAX_START_ANYWAY: optional(z.enum(["0", "1"], "must be 0 or 1")),
  PARALLAX_DEMO: optional(z.enum(["0", "1"], "must be 0 or 1")),
  LOG_LEVEL: optional(
    z.enum(
      ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
      "must be fatal, error, warn, info, debug, trace or silent",
    ),
  ),
  TRUSTED_PROXIES: optional(
    z.string().regex(/^[0-9A-Fa-f.:/, ]+$/, "must be addresses or networks, separated by commas"),
  ),
  NODE_ENV: optional(z.string()),
});

/** What the environment says, checked and complete. */
export type Settings = {
  /** Null: start the embedded server. */
  databaseUrl: string | null;
  /** For installations that give each part its own login. */
  databaseUrlOf: { app: string | null; opener: string | null; mailer: string | null };
  port: number;
  host: string;
  /** Scheme, host and port that people use, without a slash at the end. */
  publicUrl: string;
  /** Null: letters go to the built-in mailbox if `hasMailbox`, else they wait. */
  smtpUrl: string | null;
  mailFrom: string;
  hasMailbox: boolean;
  dataDirectory: string;
  /** Of the rounds' keys: the opener's alone. */
  keyMirrors: readonly [string, string];
  /** Of the key that invitations' links come from: the opener's and the mailer's. */
  linkKeyFolder: string;
  /** Of the key that sign-in links come from: the web's and the mailer's. */
  signInKeyFolder: string;
  /** What the doctor refuses is told in the log and does not stop the start. */
  startsAnyway: boolean;
  hasDemo: boolean;
  logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  trustedProxies: readonly string[];
};

/** Reads the environment; a value that cannot be used stops the start with one line that names the variable. */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new StartError(`${String(issue?.path[0])} ${issue?.message ?? "cannot be used"}.`);
  }
  const given = parsed.data;
  const port = given.PORT ?? 3600;
  const publicUrl = new URL(given.PUBLIC_URL ?? `http://localhost:${port}`);
  const dataDirectory = resolve(given.PARALLAX_DATA ?? ".data");
  const hasDemo = given.PARALLAX_DEMO !== "0";
  return {
    databaseUrl: given.DATABASE_URL ?? null,
    databaseUrlOf: {
      app: given.DATABASE_URL_APP ?? null,
      opener: given.DATABASE_URL_OPENER ?? null,
      mailer: given.DATABASE_URL_MAILER ?? null,
    },
    port,
    host: given.HOST ?? "127.0.0.1",
    publicUrl: publicUrl.origin,
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom: given.MAIL_FROM ?? `parallax@${publicUrl.hostname}`,
    hasMailbox: given.SMTP_URL === undefined && (hasDemo || given.NODE_ENV === "development"),
    dataDirectory,
    keyMirrors: readKeyMirrors(given.PARALLAX_KEYS, given.PARALLAX_KEYS_MIRROR, dataDirectory),
    linkKeyFolder: resolve(given.PARALLAX_LINK_KEY ?? `${dataDirectory}/link-key`),
    signInKeyFolder: resolve(given.PARALLAX_SIGN_IN_KEY ?? `${dataDirectory}/sign-in-key`),
    startsAnyway: given.PARALLAX_START_ANYWAY === "1",
    hasDemo,
    // The demonstration shares its terminal with the links that it prints.
    logLevel: given.LOG_LEVEL ?? (hasDemo ? "warn" : "info"),
    trustedProxies: (given.TRUSTED_PROXIES ?? "")
      .split(",")
      .map((text) => text.trim())
      .filter((text) => text !== ""),
  };
}

function readKeyMirrors(
  keys: string | undefined,
  mirror: string | undefined,
  dataDirectory: string,
): readonly [string, string] {
  const mirrors = [
    resolve(keys ?? `${dataDirectory}/keys`),
    resolve(mirror ?? `${dataDirectory}/keys-mirror`),
  ] as const;
  if (mirrors[0] === mirrors[1])
    throw new StartError("PARALLAX_KEYS_MIRROR must be another folder than PARALLAX_KEYS.");
  return mirrors;
}
