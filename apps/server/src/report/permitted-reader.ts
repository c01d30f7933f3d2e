import type { Actor } from "@parallax/domain/actor";
import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import type { AfterReading } from "@parallax/domain/report/after-reading";
import { accepted, type Result } from "@parallax/domain/result";
import type { Round } from "@parallax/domain/round/round";
import type { TenantTx } from "../db/tenant.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { openWholeHead, type OpenHead } from "./open-release.ts";

/** The round, locked, and its report, for what a subject does after reading: only once all of the report is open to them. */
export async function permittedReader(
  tx: TenantTx,
  actor: Actor,
  act: AfterReading,
  roundId: RoundId,
): Promise<Result<{ readonly round: Round; readonly release: OpenHead }, Refusal>> {
  const round = await permittedRound(tx, actor, act, roundId);
  if (!round.ok) return round;
  const release = await openWholeHead(tx, actor, roundId);
  return release.ok ? accepted({ round: round.value, release: release.value }) : release;
}
