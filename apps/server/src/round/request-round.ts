import type { MemberId, QuestionnaireVersionId, RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { policyOf } from "@parallax/domain/round/policy";
import { requestRound as request } from "@parallax/domain/round/request-round";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { postLetter } from "../mail/post-letter.ts";
import { loadOrganisation } from "../organisation/store.ts";
import { findQuestionnaireVersion } from "../questionnaire/store.ts";
import { findCoach } from "./find-coach.ts";
import { insertRound } from "./store.ts";

export type RequestRoundInput = {
  readonly questionnaireVersionId: QuestionnaireVersionId;
  readonly coachId: MemberId;
  readonly closesAt: Date;
  readonly message: string;
};

/** A member asks for a round about themself; the coach hears of it. */
export async function requestRound(
  { world, database, actor }: MemberContext,
  input: RequestRoundInput,
): Promise<Result<{ readonly roundId: RoundId }, Refusal>> {
  const now = world.now();
  return await withTenant(database, actor.organisationId, async (tx) => {
    const version = await findQuestionnaireVersion(tx, input.questionnaireVersionId);
    if (version === undefined) return refused({ code: "not-found" });
    const id = world.newId<"round">();
    const requested = request(
      {
        ...input,
        organisationId: actor.organisationId,
        id,
        subjectId: actor.memberId,
        policy: policyOf(await loadOrganisation(tx)),
      },
      now,
    );
    if (!requested.ok) return requested;
    const coach = await findCoach(tx, input.coachId);
    if (!coach.ok) return coach;
    await insertRound(tx, requested.value);
    await postLetter(tx, world, { kind: "coach-asked", to: coach.value, roundId: id });
    await record(tx, { at: now, actor, act: "round.request", roundId: id });
    return accepted({ roundId: id });
  });
}
