import type { QuestionnaireVersionId } from "@parallax/domain/id";
import type { Wording } from "@parallax/domain/language";
import { mayInOrganisation } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findNewestVersions } from "./store.ts";

export type AvailableQuestionnaire = {
  versionId: QuestionnaireVersionId;
  number: number;
  title: Wording;
  introduction: Wording;
  /** How much it asks of a rater. */
  counts: { items: number; axes: number; watchOuts: number; openQuestions: number };
};

/** The questionnaires that a round can be requested with, in their newest versions. */
export async function available({
  actor,
  database,
}: MemberContext): Promise<Result<readonly AvailableQuestionnaire[], Refusal>> {
  const { organisationId } = actor;
  if (!mayInOrganisation(actor, "questionnaire.available", organisationId)) return refused({ code: "not-found" });
  return withTenant(database, organisationId, async (tx) => {
    const versions = await findNewestVersions(tx);
    return accepted(
      versions.map(({ id, number, content }) => ({
        versionId: id,
        number,
        title: content.title,
        introduction: content.introduction,
        counts: {
          items: content.items.length,
          axes: content.axes.length,
          watchOuts: content.watchOuts.length,
          openQuestions: content.openQuestions.length,
        },
      })),
    );
  });
}
