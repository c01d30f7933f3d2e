import type { Actor } from "@parallax/domain/actor";
import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { permit, type RoundPermission } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { TenantTx } from "../db/tenant.ts";
import { findRound } from "../round/store.ts";
import { findReview, type Review } from "./store.ts";

/** The coach's desk, if the actor may do this with the round's report now: the beginning of every verb that only looks. */
export async function permittedReview(
  tx: TenantTx,
  actor: Actor,
  act: RoundPermission,
  roundId: RoundId,
): Promise<Result<Review, Refusal>> {
  const round = await findRound(tx, roundId);
  if (round === undefined) return refused({ code: "not-found" });
  const permitted = permit(actor, act, round);
  if (!permitted.ok) return permitted;
  const review = await findReview(tx, roundId);
  invariant(review !== undefined, "an opened round has its review");
  return accepted(review);
}
