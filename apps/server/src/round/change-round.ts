import type { MemberId, RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { changeRound as change } from "@parallax/domain/round/change-round";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { postLetter } from "../mail/post-letter.ts";
import { findNominations } from "../nomination/store.ts";
import { findCoach } from "./find-coach.ts";
import { permittedRound } from "./permitted-round.ts";
import { saveRound } from "./store.ts";

export type ChangeRoundInput = {
  readonly roundId: RoundId;
  readonly coachId: MemberId;
  readonly closesAt: Date;
  readonly message: string;
};

/** The subject changes coach, date or message before launching; a new coach hears of it and is on nobody's list of raters. */
export async function changeRound(
  { world, database, actor }: MemberContext,
  { roundId, ...wanted }: ChangeRoundInput,
): Promise<Result<null, Refusal>> {
  const now = world.now();
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "round.change", roundId);
    if (!round.ok) return round;
    const changed = change(round.value, wanted, now);
    if (!changed.ok) return changed;
    if (wanted.coachId !== round.value.coachId) {
      const coach = await findCoach(tx, wanted.coachId);
      if (!coach.ok) return coach;
      const nominated = await findNominations(tx, roundId);
      if (nominated.some(({ address }) => address === coach.value.address)) return refused({ code: "coach-as-rater" });
      await postLetter(tx, world, { kind: "coach-asked", to: coach.value, roundId });
    }
    await saveRound(tx, changed.value);
    await record(tx, { at: now, actor, act: "round.change", roundId });
    return accepted(null);
  });
}
