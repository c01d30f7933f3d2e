import type { Actor } from "@parallax/domain/actor";
import type { NominationId } from "@parallax/domain/id";
import type { RoundPermission } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { refused, type Result } from "@parallax/domain/result";
import { requirePreparing } from "@parallax/domain/round/move-round";
import type { Round } from "@parallax/domain/round/round";
import type { TenantTx } from "../db/tenant.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { findRoundOfNomination } from "./store.ts";

/** The round of a nomination, locked, if the actor may do this with it while it is prepared. */
export async function permittedNomination(
  tx: TenantTx,
  actor: Actor,
  act: RoundPermission,
  nominationId: NominationId,
): Promise<Result<Round, Refusal>> {
  const roundId = await findRoundOfNomination(tx, nominationId);
  if (roundId === undefined) return refused({ code: "not-found" });
  const round = await permittedRound(tx, actor, act, roundId);
  return round.ok ? requirePreparing(round.value) : round;
}
