import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { countNominations } from "@parallax/domain/nomination/nomination";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import { forecast } from "@parallax/domain/round/forecast";
import { ownNeed, type OwnNeed } from "@parallax/domain/round/own-need";
import type { RoundStatus } from "@parallax/domain/round/status";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findNominations } from "../nomination/store.ts";
import { findQuestionnaireVersion } from "../questionnaire/store.ts";
import { findOwnFormsCast, findRoundsOfSubject, type RoundView } from "./store.ts";

/** One of my own rounds, with what it needs from me now. */
export type OwnRound = {
  readonly roundId: RoundId;
  readonly status: RoundStatus;
  readonly isLaunching: boolean;
  readonly coachName: string | null;
  readonly requestedAt: string;
  readonly closesAt: string;
  readonly closedAt: string | null;
  readonly need: OwnNeed;
};

/** The rounds about myself, the newest first. */
export async function myRounds({
  database,
  actor,
}: MemberContext): Promise<Result<{ readonly rounds: readonly OwnRound[] }, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const views = await findRoundsOfSubject(tx, actor.memberId);
    const collecting = views.filter(({ status }) => status === "collecting").map(({ id }) => id);
    const cast = await findOwnFormsCast(tx, collecting);
    const rounds: OwnRound[] = [];
    for (const view of views) {
      const facts = { isReady: await isReady(tx, view), ownFormCast: cast.has(view.id) };
      rounds.push({ ...toOwnRound(view), need: ownNeed(view, facts) });
    }
    return accepted({ rounds });
  });
}

function toOwnRound(view: RoundView): Omit<OwnRound, "need"> {
  return {
    roundId: view.id,
    status: view.status,
    isLaunching: view.launchRequestedAt !== null && view.launchedAt === null && view.status !== "cancelled",
    coachName: view.coachName,
    requestedAt: view.requestedAt.toISOString(),
    closesAt: view.closesAt.toISOString(),
    closedAt: view.closedAt?.toISOString() ?? null,
  };
}

/** Whether the list of raters would allow a report; asked only of a round that is being prepared. */
async function isReady(tx: TenantTx, round: RoundView): Promise<boolean> {
  if (round.launchedAt !== null || round.status === "cancelled") return false;
  const version = await findQuestionnaireVersion(tx, round.questionnaireVersionId);
  invariant(version !== undefined, "a round has its questionnaire");
  const counts = countNominations(await findNominations(tx, round.id));
  return forecast(counts, round.policy, version.content).all.cells.length > 0;
}
