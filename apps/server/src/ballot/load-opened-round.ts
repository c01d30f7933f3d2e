import { assembleOpenedRound } from "@parallax/domain/ballot/assemble-opened-round";
import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { OpenedRound } from "@parallax/domain/report/opened-round";
import type { TenantTx } from "../db/tenant.ts";
import { findQuestionnaireVersion } from "../questionnaire/store.ts";
import { findManifest, findRound } from "../round/store.ts";
import { findPieces } from "./opening-store.ts";

/** Everything that is left of a round's answers, put together from its pieces and its manifest. Throws for a round that is not opened. */
export async function loadOpenedRound(tx: TenantTx, roundId: RoundId): Promise<OpenedRound> {
  const round = await findRound(tx, roundId);
  const manifest = await findManifest(tx, roundId);
  invariant(round !== undefined && manifest !== undefined, `round ${roundId} is opened`);
  const version = await findQuestionnaireVersion(tx, round.questionnaireVersionId);
  invariant(version !== undefined, "a round has its questionnaire");
  return assembleOpenedRound(version.content, manifest, await findPieces(tx, roundId));
}
