import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { permit } from "@parallax/domain/may";
import { countNominations, type Nomination } from "@parallax/domain/nomination/nomination";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { forecast, type Forecast } from "@parallax/domain/round/forecast";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findQuestionnaireVersion } from "../questionnaire/store.ts";
import { findRound } from "../round/store.ts";
import { findNominations } from "./store.ts";

export type NominationList = {
  readonly people: readonly Nomination[];
  /** What the list would allow the report to show. */
  readonly forecast: Forecast;
};

/** The subject's list of raters with its forecast. */
export async function listNominations(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<NominationList, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await findRound(tx, roundId);
    if (round === undefined) return refused({ code: "not-found" });
    const permitted = permit(actor, "nomination.list", round);
    if (!permitted.ok) return permitted;
    const version = await findQuestionnaireVersion(tx, round.questionnaireVersionId);
    invariant(version !== undefined, "a round has its questionnaire");
    const people = await findNominations(tx, roundId);
    const counts = countNominations(people);
    return accepted({ people, forecast: forecast(counts, round.policy, version.content) });
  });
}
