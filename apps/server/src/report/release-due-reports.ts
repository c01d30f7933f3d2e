import type { OrganisationId, RoundId } from "@parallax/domain/id";
import { permit } from "@parallax/domain/may";
import { record } from "../audit/record.ts";
import type { Database } from "../db/connect.ts";
import { findReleasesDue } from "../db/lookup.ts";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import { reportError } from "../error-report.ts";
import { postLetter } from "../mail/post-letter.ts";
import { findMembersWithRole } from "../organisation/store.ts";
import { findCoach } from "../round/find-coach.ts";
import { lockRound, readDatabaseClock } from "../round/store.ts";
import type { Round } from "@parallax/domain/round/round";
import type { World } from "../world.ts";
import { freezeRelease } from "./freeze-release.ts";
import { tellSubject } from "./release-report.ts";
import { findReview, saveReleasePlan, type ReleasePlan } from "./store.ts";

const clockwork = { kind: "clockwork" } as const;

/**
 * Releases every report whose time has come, by the database's clock. A plan whose coach is no longer the round's, or no longer a coach,
 * is dropped: nobody stands behind it any more. One that cannot be released keeps no other waiting. Returns how many were released.
 */
export async function releaseDueReports(world: World, database: Database): Promise<number> {
  const databaseNow = await readDatabaseClock(database);
  let released = 0;
  for (const { organisationId, roundId } of await findReleasesDue(database, databaseNow)) {
    try {
      if (await releaseDueReport(world, database, organisationId, roundId)) released += 1;
    } catch (error) {
      world.log.error({ roundId, error: reportError(error) }, "a report could not be released at its time");
    }
  }
  return released;
}

async function releaseDueReport(
  world: World,
  database: Database,
  organisationId: OrganisationId,
  roundId: RoundId,
): Promise<boolean> {
  return await withTenant(database, organisationId, async (tx) => {
    const round = await lockRound(tx, roundId);
    const plan = (await findReview(tx, roundId))?.plan ?? null;
    const now = await readDatabaseClock(tx);
    if (round === undefined || plan === null || plan.at > now || !permit(clockwork, "report.release", round).ok)
      return false;
    const stands = await isStillTheirs(tx, round, plan);
    const freezing = { actor: clockwork, releasedById: plan.byId, byPart: false };
    const version = stands ? await freezeRelease(tx, world, round, freezing) : null;
    if (version?.ok === true) {
      await tellSubject(tx, world, round);
      return true;
    }
    await saveReleasePlan(tx, roundId, null);
    await record(tx, { at: now, actor: clockwork, act: "report.dropPlan", roundId });
    await tellWhoCanRelease(tx, world, round);
    return false;
  });
}

/** The round's coach, or where there is none any more whoever can name another. Otherwise both would wait for what does not come. */
async function tellWhoCanRelease(tx: TenantTx, world: World, { id: roundId, coachId }: Round): Promise<void> {
  const coach = coachId === null ? null : await findCoach(tx, coachId);
  const told = coach?.ok === true ? [coach.value] : await findMembersWithRole(tx, "administrator");
  for (const to of told) await postLetter(tx, world, { kind: "release-dropped", to, roundId });
}

async function isStillTheirs(tx: TenantTx, { coachId }: Round, { byId }: ReleasePlan): Promise<boolean> {
  return coachId === byId && (await findCoach(tx, byId)).ok;
}
