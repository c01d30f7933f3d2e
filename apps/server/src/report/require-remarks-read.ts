import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { requireDecisions, type DecisionNeed } from "@parallax/domain/report/require-decisions";
import { refused, type Result } from "@parallax/domain/result";
import { findRemarks } from "../ballot/opening-store.ts";
import type { TenantTx } from "../db/tenant.ts";
import { findScreenings } from "./screening-store.ts";
import type { Review } from "./store.ts";

/**
 * Before any figure is shown (`once`) or frozen (`now`): the coach has said that the comments are read, and has decided about each. Asked
 * of the comments as they are at that moment, whatever was confirmed before.
 */
export async function requireRemarksRead(
  tx: TenantTx,
  roundId: RoundId,
  { remarksRead }: Review,
  need: DecisionNeed,
): Promise<Result<null, Refusal>> {
  return remarksRead ? await checkDecisions(tx, roundId, need) : refused({ code: "remarks-unread" });
}

export async function checkDecisions(
  tx: TenantTx,
  roundId: RoundId,
  need: DecisionNeed,
): Promise<Result<null, Refusal>> {
  return requireDecisions(await findRemarks(tx, roundId), await findScreenings(tx, roundId), need);
}
