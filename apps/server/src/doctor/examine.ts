import { connectDatabase, disconnectDatabase, type Database, type DatabaseRole } from "../db/connect.ts";
import { explainConnectionError } from "../db/connection-error.ts";
import { findUnreadiness } from "../db/readiness.ts";
import type { Settings } from "../settings.ts";
import { StartError } from "../start-error.ts";
import { examineAudit } from "./examine-audit.ts";
import { examineKeys } from "./examine-keys.ts";
import { examineLogin } from "./examine-login.ts";
import { examinePages } from "./examine-pages.ts";
import { examineRounds } from "./examine-rounds.ts";
import { examineServer } from "./examine-server.ts";
import { examineSurroundings } from "./examine-surroundings.ts";
import { examineWalls } from "./examine-walls.ts";
import { findDatabasePlace } from "./find-database-place.ts";
import { fine, refusal, warning, type Finding } from "./finding.ts";
import { isEmbedded, isInEarnest } from "./in-earnest.ts";
import { viewKeyStore } from "./view-key-store.ts";

/**
 * Everything that the doctor looks at, with each part's own login where there is one. Changes nothing. `databaseUrl` is for the parts
 * that have none; null when there is no database to be had, for a reason that `absence` tells.
 */
export async function examine(
  settings: Settings,
  databaseUrl: string | null,
  absence: string | null = null,
): Promise<readonly Finding[]> {
  const inEarnest = databaseUrl === null ? !settings.hasDemo : isInEarnest(settings, databaseUrl);
  const embedded = databaseUrl !== null && isEmbedded(settings, databaseUrl);
  const surroundings = [examinePages(), ...(await examineSurroundings(settings, inEarnest))];
  if (absence !== null)
    return [refusal("the database answers", absence), ...(await keysAlone(settings)), ...surroundings];
  const findings: Finding[] = [];
  for (const role of ["app", "opener", "mailer"] as const) {
    const url = settings.databaseUrlOf[role] ?? databaseUrl;
    findings.push(
      ...(await withPart(url, role, (database) => examinePart(settings, { database, role, url: url ?? "" }, embedded))),
    );
  }
  return [...onlyOnce(findings), ...surroundings];
}

async function examinePart(
  settings: Settings,
  { database, role, url }: { readonly database: Database; readonly role: DatabaseRole; readonly url: string },
  embedded: boolean,
): Promise<readonly Finding[]> {
  const login = await examineLogin(database, role, embedded);
  if (role === "mailer") return login;
  const unready = await findUnreadiness(database);
  const migrated =
    unready === null
      ? fine("the database is migrated", "It has every migration of this version.")
      : refusal(
          "the database is migrated",
          `No: ${unready}. Start the product once with DATABASE_URL, which migrates.`,
        );
  const server = [fine("the database answers", "It does."), migrated, ...(await examineServer(database))];
  if (unready !== null) return [...server, ...login];
  if (role === "app") return [...server, ...login, ...(await examineWalls(database)), await examineAudit(database)];
  return [
    ...server,
    ...login,
    ...(await examineKeys(settings, await findDatabasePlace(database, url), embedded)),
    ...(await examineRounds(database, await viewKeyStore(settings.keyMirrors))),
  ];
}

async function keysAlone(settings: Settings): Promise<readonly Finding[]> {
  return await examineKeys(settings, "elsewhere", false);
}

async function withPart(
  url: string | null,
  role: DatabaseRole,
  look: (database: Database) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  if (url === null)
    return [
      warning(
        `the login of the role ${role}`,
        `Neither DATABASE_URL nor DATABASE_URL_${role.toUpperCase()} is set here: not examined.`,
      ),
    ];
  const database = connectDatabase(url, role, { maxConnections: 1 });
  try {
    return await look(database);
  } catch (error) {
    const explained = explainConnectionError(causeOf(error), url);
    if (explained instanceof StartError) return [refusal("the database answers", explained.message)];
    if (codeOf(causeOf(error)) === "42501" || codeOf(causeOf(error)) === "22023")
      return [
        refusal(`the login of the role ${role}`, `It may not act as parallax_${role}: GRANT parallax_${role} TO it.`),
      ];
    throw error;
  } finally {
    await disconnectDatabase(database);
  }
}

/** A server-wide setting that is fine for every login is said once; logins that differ are each told. */
function onlyOnce(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map(findings.map((finding) => [`${finding.check}\n${finding.says}`, finding]));
  const bad = new Set([...seen.values()].filter(({ verdict }) => verdict !== "fine").map(({ check }) => check));
  return [...seen.values()].filter(({ check, verdict }) => verdict !== "fine" || !bad.has(check));
}

function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? causeOf(error.cause) : error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
