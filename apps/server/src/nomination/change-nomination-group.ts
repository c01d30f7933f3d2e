import type { NominationId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { NominatedGroup } from "@parallax/domain/round/rater-group";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedNomination } from "./permitted-nomination.ts";
import { saveNominationGroup } from "./store.ts";

/** Moves somebody on the subject's list to another group. */
export async function changeNominationGroup(
  { world, database, actor }: MemberContext,
  { nominationId, group }: { readonly nominationId: NominationId; readonly group: NominatedGroup },
): Promise<Result<null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedNomination(tx, actor, "nomination.changeGroup", nominationId);
    if (!round.ok) return round;
    if (!(await saveNominationGroup(tx, nominationId, group))) return refused({ code: "not-found" });
    await record(tx, {
      at: world.now(),
      actor,
      act: "nomination.changeGroup",
      roundId: round.value.id,
      details: { group },
    });
    return accepted(null);
  });
}
