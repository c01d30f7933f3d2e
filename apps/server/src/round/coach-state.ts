import { liveParts } from "@parallax/domain/report/live-part";
import type { ReplacementFacts } from "@parallax/domain/round/replace-coach";
import type { Round } from "@parallax/domain/round/round";
import type { TenantTx } from "../db/tenant.ts";
import { findOpenParts } from "../report/live-store.ts";
import { findReleaseHead } from "../report/store.ts";
import { findCoach } from "./find-coach.ts";

type CoachState = Pick<ReplacementFacts, "coachIsThere" | "allOpen">;

/** Whether the round's coach still coaches here, and whether the subject has all of the report. */
export async function findCoachState(
  tx: TenantTx,
  { id, coachId, status }: Pick<Round, "id" | "coachId" | "status">,
): Promise<CoachState> {
  const coachIsThere = coachId !== null && (await findCoach(tx, coachId)).ok;
  if (coachIsThere || status !== "released") return { coachIsThere, allOpen: false };
  const release = await findReleaseHead(tx, id);
  const opened = release === undefined ? [] : await findOpenParts(tx, release);
  return { coachIsThere, allOpen: opened.length === liveParts.length };
}
