import type { RoundId } from "@parallax/domain/id";
import type { Wording } from "@parallax/domain/language";
import type { Refusal } from "@parallax/domain/refusal";
import type { Remark } from "@parallax/domain/report/snapshot";
import { accepted, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { compileRound, draftSeed } from "./compile-round.ts";
import { permittedReview } from "./permitted-review.ts";

/** What people wrote, question by question, and nothing else: words before numbers. */
export type RemarksToRead = {
  readonly questions: readonly {
    readonly id: string;
    readonly text: Wording;
    readonly own: readonly string[];
    readonly others: readonly string[];
  }[];
  /** Whether the coach has said that they are read. */
  readonly remarksRead: boolean;
};

export async function readRemarks(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<RemarksToRead, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const review = await permittedReview(tx, actor, "report.remarks", roundId);
    if (!review.ok) return review;
    const { questionnaire, remarks, self } = await compileRound(tx, roundId, draftSeed(roundId));
    return accepted({
      questions: questionnaire.content.openQuestions.map(({ id, others }) => ({
        id,
        text: others,
        own: textsOf(id, self.remarks),
        others: textsOf(id, remarks),
      })),
      remarksRead: review.value.remarksRead,
    });
  });
}

function textsOf(question: string, remarks: readonly Remark[]): readonly string[] {
  return remarks.filter((remark) => remark.question === question).map(({ text }) => text);
}
