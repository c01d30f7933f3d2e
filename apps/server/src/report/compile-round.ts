import { createHash } from "node:crypto";
import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { compileReport } from "@parallax/domain/report/compile-report";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { reportQuoteGuide } from "@parallax/language/report/quote-guide";
import { loadOpenedRound } from "../ballot/load-opened-round.ts";
import type { TenantTx } from "../db/tenant.ts";
import { loadOrganisation } from "../organisation/store.ts";
import { findQuestionnaireVersion } from "../questionnaire/store.ts";
import { findRoundView } from "../round/store.ts";
import { findPreviousRound } from "./find-previous-round.ts";
import { findScreenings } from "./screening-store.ts";

/** The report of an opened round. `seed` orders the remarks; everything else follows from what is stored. */
export async function compileRound(tx: TenantTx, roundId: RoundId, seed: Uint8Array): Promise<ReportSnapshot> {
  const round = await findRoundView(tx, roundId);
  invariant(round !== undefined && round.closedAt !== null, `round ${roundId} is closed`);
  const version = await findQuestionnaireVersion(tx, round.questionnaireVersionId);
  invariant(version !== undefined, "a round has its questionnaire");
  const organisation = await loadOrganisation(tx);
  const previous = await findPreviousRound(tx, { ...round, closedAt: round.closedAt });
  return compileReport({
    origin: "round",
    opened: await loadOpenedRound(tx, roundId),
    questionnaire: { versionId: version.id, number: version.number, content: version.content },
    policy: round.policy,
    round: {
      id: round.id,
      subjectName: round.subjectName,
      organisationName: organisation.name,
      coachName: round.coachName,
      closedOn: dayOf(round.closedAt, organisation.timeZone),
      timeZone: organisation.timeZone,
    },
    quoteGuide: reportQuoteGuide,
    ...(previous === undefined ? {} : { previous }),
    screenings: await findScreenings(tx, roundId),
    seed,
  });
}

/**
 * The order of remarks until a version is released: the same at every look, and by nothing but the texts, since the seed hangs on the
 * round alone.
 */
export function draftSeed(roundId: RoundId): Uint8Array {
  return createHash("sha256").update(`draft ${roundId}`).digest();
}

/** YYYY-MM-DD where the organisation is. */
function dayOf(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(at);
}
