import type { Actor } from "@parallax/domain/actor";
import type { RoundId } from "@parallax/domain/id";
import { permit, type RoundPermission } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { Round } from "@parallax/domain/round/round";
import type { TenantTx } from "../db/tenant.ts";
import { lockRound } from "./store.ts";

/** The round, locked, if the actor may do this with it now: the beginning of every verb that changes a round. */
export async function permittedRound(
  tx: TenantTx,
  actor: Actor,
  act: RoundPermission,
  roundId: RoundId,
): Promise<Result<Round, Refusal>> {
  const round = await lockRound(tx, roundId);
  if (round === undefined) return refused({ code: "not-found" });
  const permitted = permit(actor, act, round);
  return permitted.ok ? accepted(round) : permitted;
}
