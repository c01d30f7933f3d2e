import { invariant } from "@parallax/domain/invariant";
import { haveTooFewAnswered } from "@parallax/domain/round/progress";
import type { Round } from "@parallax/domain/round/round";
import type { TenantTx } from "../db/tenant.ts";
import { postLetter } from "../mail/post-letter.ts";
import { findMember } from "../organisation/store.ts";
import { findCoach } from "../round/find-coach.ts";
import { countProgress } from "../round/store.ts";
import type { World } from "../world.ts";

/**
 * Tells subject and coach, while there is time to put the close off, that too few have answered for anything to be shown of those who stay
 * anonymous. It is what the round's page says, too (`progress`); no count is told.
 */
export async function warnOfFewAnswers(tx: TenantTx, world: World, round: Round): Promise<void> {
  const { id: roundId, policy, subjectId, coachId } = round;
  const counts = (await countProgress(tx, [roundId])).get(roundId) ?? [];
  // Where small groups are withheld, how many have answered is told to nobody, and so not that they are few.
  if (policy.remainder !== "absorb" || !haveTooFewAnswered(counts, policy)) return;
  const subject = await findMember(tx, subjectId);
  invariant(subject !== undefined, "a round has its subject");
  await postLetter(tx, world, { kind: "few-answers", to: subject, roundId });
  const coach = coachId === null ? null : await findCoach(tx, coachId);
  if (coach?.ok === true) await postLetter(tx, world, { kind: "few-answers-coach", to: coach.value, roundId });
}
