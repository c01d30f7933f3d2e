import type { NominationId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedNomination } from "./permitted-nomination.ts";
import { deleteNomination } from "./store.ts";

/** Takes somebody off the subject's list. */
export async function removeNomination(
  { world, database, actor }: MemberContext,
  { nominationId }: { readonly nominationId: NominationId },
): Promise<Result<null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedNomination(tx, actor, "nomination.remove", nominationId);
    if (!round.ok) return round;
    if (!(await deleteNomination(tx, nominationId))) return refused({ code: "not-found" });
    const roundId = round.value.id;
    await record(tx, { at: world.now(), actor, act: "nomination.remove", roundId });
    return accepted(null);
  });
}
