import type { QuestionnaireVersionId } from "@parallax/domain/id";
import { mayInOrganisation } from "@parallax/domain/may";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findQuestionnaireVersion } from "./store.ts";

/** Everything that a version asks, as raters and the subject will read it. */
export async function preview(
  { actor, database }: MemberContext,
  { versionId }: { versionId: QuestionnaireVersionId },
): Promise<Result<{ number: number; content: QuestionnaireContent }, Refusal>> {
  const { organisationId } = actor;
  if (!mayInOrganisation(actor, "questionnaire.preview", organisationId)) return refused({ code: "not-found" });
  return withTenant(database, organisationId, async (tx) => {
    const version = await findQuestionnaireVersion(tx, versionId);
    if (version === undefined) return refused({ code: "not-found" });
    return accepted({ number: version.number, content: version.content });
  });
}
