import { StartError } from "../start-error.ts";

const reasons: Record<string, string> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the name of the host cannot be looked up now",
  CONNECT_TIMEOUT: "no answer within ten seconds",
  ETIMEDOUT: "no answer within ten seconds",
  EHOSTUNREACH: "the host cannot be reached",
  "28P01": "user or password is wrong",
  "28000": "the server does not let this user in",
  "3D000": "there is no such database",
  "53100": "its disk is full",
  "57P03": "it is starting up or shutting down",
};

/** One clear line, without the password, for a database that cannot be reached; anything else is passed on as it is. */
export function explainConnectionError(error: unknown, url: string): unknown {
  const reason = error instanceof Error && "code" in error ? reasons[String(error.code)] : undefined;
  if (reason === undefined) return error;
  const { hostname, port, pathname } = new URL(url);
  return new StartError(
    `DATABASE_URL: cannot use PostgreSQL at ${hostname}:${port === "" ? "5432" : port}${pathname}: ${reason}.`,
  );
}
