import { showable } from "@parallax/domain/ballot/paragraphs-of";
import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Wording } from "@parallax/domain/language";
import type { Refusal } from "@parallax/domain/refusal";
import { findNames } from "@parallax/domain/report/find-names";
import { orderRemarks } from "@parallax/domain/report/pool-remarks";
import type { Screening } from "@parallax/domain/report/screening";
import { accepted, type Result } from "@parallax/domain/result";
import { loadOpenedRound } from "../ballot/load-opened-round.ts";
import { withTenant } from "../db/tenant.ts";
import type { TenantTx } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findNominations } from "../nomination/store.ts";
import { findQuestionnaireVersion } from "../questionnaire/store.ts";
import { findRound } from "../round/store.ts";
import { draftSeed } from "./compile-round.ts";
import { permittedReview } from "./permitted-review.ts";
import { requireRemarksRead } from "./require-remarks-read.ts";
import { findScreeningTrail, type ScreeningEntry } from "./screening-store.ts";

/** One comment as it was written, with what was decided about it, oldest decision first; `at` as an ISO text. */
export type RemarkToRead = {
  readonly id: string;
  readonly text: string;
  /** Words of it that are part of the name of somebody on the round's list. */
  readonly names: readonly string[];
  readonly trail: readonly { readonly screening: Screening; readonly byName: string; readonly at: string }[];
};

/** What people wrote, question by question, and nothing else: words before numbers. */
export type RemarksToRead = {
  readonly questions: readonly {
    readonly id: string;
    readonly text: Wording;
    /** The same question as the subject was asked it. */
    readonly ownText: Wording;
    readonly own: readonly string[];
    readonly others: readonly RemarkToRead[];
  }[];
  /** Whether the coach has said that they are read, and none has come since that nothing was ever decided about. */
  readonly remarksRead: boolean;
};

/** The comments' order is the same at every look, whatever was decided about them. */
export async function readRemarks(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<RemarksToRead, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const review = await permittedReview(tx, actor, "report.remarks", roundId);
    if (!review.ok) return review;
    const openQuestions = await findOpenQuestions(tx, roundId);
    const { remarks } = await loadOpenedRound(tx, roundId);
    const trails = Map.groupBy(await findScreeningTrail(tx, roundId), ({ remark }) => remark);
    const people = (await findNominations(tx, roundId)).map(({ name }) => name);
    const ordered = orderRemarks(remarks, openQuestions, draftSeed(roundId));
    return accepted({
      questions: openQuestions.map(({ id, others, self }) => {
        const written = ordered.filter(({ question }) => question === id);
        return {
          id,
          text: others,
          ownText: self,
          own: written.filter(({ cell }) => cell === "self").map(({ text }) => showable(text).trim()),
          others: written
            .filter(({ cell }) => cell === "pooled")
            .map(({ id: remark, text }) => ({
              id: remark,
              text,
              names: findNames(text, people),
              trail: trailOf(trails.get(remark)),
            })),
        };
      }),
      remarksRead: (await requireRemarksRead(tx, roundId, review.value, "once")).ok,
    });
  });
}

async function findOpenQuestions(tx: TenantTx, roundId: RoundId) {
  const round = await findRound(tx, roundId);
  const version = round && (await findQuestionnaireVersion(tx, round.questionnaireVersionId));
  invariant(version !== undefined, "a round has its questionnaire");
  return version.content.openQuestions;
}

function trailOf(entries: readonly ScreeningEntry[] = []): RemarkToRead["trail"] {
  return entries.map(({ screening, byName, at }) => ({ screening, byName, at: at.toISOString() }));
}
