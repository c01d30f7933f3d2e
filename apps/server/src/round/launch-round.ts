import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { countNominations } from "@parallax/domain/nomination/nomination";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import { requestLaunch } from "@parallax/domain/round/launch-round";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findNominations } from "../nomination/store.ts";
import { findQuestionnaireVersion } from "../questionnaire/store.ts";
import { planRound } from "../reminder/plan-round.ts";
import { findCoach } from "./find-coach.ts";
import { permittedRound } from "./permitted-round.ts";
import { saveRound, wakeOpener } from "./store.ts";

/** The subject launches; the opener makes the key and invites (`finishLaunch`), and the round collects a moment later. */
export async function launchRound(
  { world, database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<null, Refusal>> {
  const now = world.now();
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "round.launch", roundId);
    if (!round.ok) return round;
    // Raters are told by name who reads what they write.
    const { coachId } = round.value;
    const coach = coachId === null ? null : await findCoach(tx, coachId);
    if (coach?.ok === false) return coach;
    const version = await findQuestionnaireVersion(tx, round.value.questionnaireVersionId);
    invariant(version !== undefined, "a round has its questionnaire");
    const nominated = await findNominations(tx, roundId);
    const launched = requestLaunch(round.value, countNominations(nominated), version.content, now);
    if (!launched.ok) return launched;
    await saveRound(tx, launched.value);
    await planRound(tx, launched.value);
    await record(tx, {
      at: now,
      actor,
      act: "round.launch",
      roundId,
      details: { nominated: nominated.length },
    });
    await wakeOpener(tx);
    return accepted(null);
  });
}
