import type { Database, DatabaseRole } from "../db/connect.ts";
import { isUnavailable } from "../error-report.ts";
import { databaseUrlOf, type ProcessParts } from "../process/open-process.ts";
import { StartError } from "../start-error.ts";
import { examineKeys } from "./examine-keys.ts";
import { examineLogin } from "./examine-login.ts";
import { examinePages } from "./examine-pages.ts";
import { examineRounds } from "./examine-rounds.ts";
import { examineServer } from "./examine-server.ts";
import { examineSurroundings } from "./examine-surroundings.ts";
import { examineWalls } from "./examine-walls.ts";
import { findDatabasePlace } from "./find-database-place.ts";
import type { Finding } from "./finding.ts";
import { isEmbedded, isInEarnest } from "./in-earnest.ts";
import { viewKeyStore } from "./view-key-store.ts";

/**
 * The doctor's look at what one part of the product stands on, when it starts. In earnest a refusal stops the start, unless the operator
 * said otherwise or it is about single rounds; in a trial it is told once. Warnings are the opener's to tell, so that each is told once.
 */
export async function examineAtStart(parts: ProcessParts, database: Database, role: DatabaseRole): Promise<void> {
  const { world, settings } = parts;
  const url = databaseUrlOf(settings, role);
  const inEarnest = isInEarnest(settings, url);
  const findings = await examinePart(parts, database, role, isEmbedded(settings, url)).catch((error: unknown) => {
    // A part that starts while the database is away waits for it, as one that runs does.
    if (!isUnavailable(error)) throw error;
    world.log.warn("the doctor could not look: the database is away");
    return [];
  });
  const refused = findings.filter(({ verdict }) => verdict === "refusal");
  const stopping = refused.filter(({ concerns }) => concerns === "installation");
  const [first, ...others] = stopping;
  if (first !== undefined && inEarnest && !settings.startsAnyway) throw new StartError(explain(first, others.length));
  for (const { check, says } of refused) world.log.warn({ check, says }, "the doctor refuses this");
  if (role !== "opener") return;
  const level = inEarnest ? "warn" : "info";
  for (const { check, says, verdict } of findings)
    if (verdict === "warning") world.log[level]({ check, says }, "the doctor warns");
}

async function examinePart(
  { settings }: ProcessParts,
  database: Database,
  role: DatabaseRole,
  embedded: boolean,
): Promise<readonly Finding[]> {
  const common = [...(await examineServer(database)), ...(await examineLogin(database, role, embedded))];
  const url = databaseUrlOf(settings, role);
  if (role !== "opener") {
    const pages = role === "app" ? [examinePages()] : [];
    return [...common, ...pages, ...(await examineSurroundings(settings, isInEarnest(settings, url)))];
  }
  return [
    ...common,
    ...(await examineWalls(database)),
    ...(await examineKeys(settings, await findDatabasePlace(database, url), embedded)),
    ...(await examineRounds(database, await viewKeyStore(settings.keyMirrors))),
  ];
}

function explain({ check, says }: Finding, others: number): string {
  const more = others === 0 ? "" : ` There ${others === 1 ? "is one more" : `are ${others} more`} of this kind.`;
  return `the doctor refuses "${check}". ${says}${more} See "parallax doctor"; PARALLAX_START_ANYWAY=1 starts all the same.`;
}
