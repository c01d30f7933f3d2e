import type { PreviousRound } from "@parallax/domain/report/compile-report";
import { loadOpenedRound } from "../ballot/load-opened-round.ts";
import type { TenantTx } from "../db/tenant.ts";
import { findRoundBefore, type LaterRound } from "./previous-store.ts";
import { isWhollyOpen } from "./open-release.ts";
import { findNewestRelease } from "./store.ts";

/**
 * What a new report may be compared with. Only a round of the same coach: an earlier report was promised to nobody but the subject and
 * the coach of its own round, and a comparison would hand its figures on. And only one that is wholly open to the subject, or "since last
 * time" would open it in passing.
 */
export async function findPreviousRound(tx: TenantTx, round: LaterRound): Promise<PreviousRound | undefined> {
  const before = await findRoundBefore(tx, round);
  if (before === undefined) return undefined;
  const release = await findNewestRelease(tx, before.roundId);
  if (release === undefined || !(await isWhollyOpen(tx, release))) return undefined;
  return {
    roundId: before.roundId,
    number: release.number,
    closedOn: release.snapshot.round.closedOn,
    content: release.snapshot.questionnaire.content,
    opened: await loadOpenedRound(tx, before.roundId),
  };
}
