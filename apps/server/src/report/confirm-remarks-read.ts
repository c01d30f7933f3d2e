import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { readDatabaseClock } from "../round/store.ts";
import { checkDecisions } from "./require-remarks-read.ts";
import { findReview, saveRemarksRead } from "./store.ts";

/** The coach says that the remarks are read, each of them decided about, and the figures open. Saying it again changes nothing. */
export async function confirmRemarksRead(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "report.confirmRemarksRead", roundId);
    if (!round.ok) return round;
    const decidedAll = await checkDecisions(tx, roundId, "now");
    if (!decidedAll.ok) return decidedAll;
    const review = await findReview(tx, roundId);
    if (review?.remarksRead === true) return accepted(null);
    await saveRemarksRead(tx, roundId);
    await record(tx, { at: await readDatabaseClock(tx), actor, act: "report.confirmRemarksRead", roundId });
    return accepted(null);
  });
}
