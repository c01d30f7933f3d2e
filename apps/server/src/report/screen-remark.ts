import type { RoundId } from "@parallax/domain/id";
import { asId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import type { Screening } from "@parallax/domain/report/screening";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { findRemarks } from "../ballot/opening-store.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { readDatabaseClock } from "../round/store.ts";
import { findScreening, insertScreening } from "./screening-store.ts";

type ScreenRemark = {
  readonly roundId: RoundId;
  readonly remarkId: string;
  /** Of the decision that this one follows; nought for the first. */
  readonly revision: number;
  readonly screening: Screening;
};

/**
 * Keeps what the coach decided about one comment. Whoever decided on another decision than the last is told, and nothing is overwritten.
 * Only the trail beside the comments tells of it: the audit log, which administrators read for ever, would say what was the matter with
 * what people wrote about somebody.
 */
export async function screenRemark(
  { database, actor }: MemberContext,
  { roundId, remarkId, revision, screening }: ScreenRemark,
): Promise<Result<{ readonly revision: number }, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "report.screenRemark", roundId);
    if (!round.ok) return round;
    const remarks = await findRemarks(tx, roundId, asId<"piece">(remarkId.slice(0, 36)));
    if (!remarks.some(({ id, cell }) => id === remarkId && cell === "pooled")) return refused({ code: "not-found" });
    const last = await findScreening(tx, roundId, remarkId);
    if ((last?.revision ?? 0) !== revision) return refused({ code: "changed-meanwhile" });
    const screenedAt = await readDatabaseClock(tx);
    const next = { roundId, remark: remarkId, revision: revision + 1, screening, screenedAt };
    await insertScreening(tx, { ...next, screenedById: actor.memberId });
    return accepted({ revision: next.revision });
  });
}
