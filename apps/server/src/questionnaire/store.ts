import { asId } from "@parallax/domain/id";
import type { QuestionnaireId, QuestionnaireVersionId } from "@parallax/domain/id";
import { hashForm } from "@parallax/domain/ballot/parameters-hash";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import { and, desc, eq } from "drizzle-orm";
import { questionnaires, questionnaireVersions } from "../db/schema/questionnaire.ts";
import type { TenantTx } from "../db/tenant.ts";

export type QuestionnaireVersion = {
  id: QuestionnaireVersionId;
  questionnaireId: QuestionnaireId;
  number: number;
  content: QuestionnaireContent;
  frozenAt: Date | null;
};

export async function saveQuestionnaire(
  tx: TenantTx,
  questionnaire: { id: QuestionnaireId; title: string },
): Promise<void> {
  await tx.insert(questionnaires).values({ organisationId: tx.organisationId, ...questionnaire });
}

/** Writes a version; its content is never changed again. */
export async function saveQuestionnaireVersion(
  tx: TenantTx,
  version: Pick<QuestionnaireVersion, "id" | "questionnaireId" | "number" | "content">,
): Promise<void> {
  const contentHash = Buffer.from(hashForm(version.content), "base64url");
  await tx.insert(questionnaireVersions).values({ organisationId: tx.organisationId, ...version, contentHash });
}

export async function findQuestionnaireVersion(
  tx: TenantTx,
  versionId: QuestionnaireVersionId,
): Promise<QuestionnaireVersion | undefined> {
  const [row] = await tx
    .select()
    .from(questionnaireVersions)
    .where(and(eq(questionnaireVersions.organisationId, tx.organisationId), eq(questionnaireVersions.id, versionId)));
  return row === undefined ? undefined : toVersion(row);
}

/** The newest version of each of the organisation's questionnaires, by title. */
export async function findNewestVersions(tx: TenantTx): Promise<(QuestionnaireVersion & { title: string })[]> {
  const rows = await tx
    .selectDistinctOn([questionnaires.title, questionnaires.id])
    .from(questionnaires)
    .innerJoin(
      questionnaireVersions,
      and(
        eq(questionnaireVersions.organisationId, questionnaires.organisationId),
        eq(questionnaireVersions.questionnaireId, questionnaires.id),
      ),
    )
    .where(eq(questionnaires.organisationId, tx.organisationId))
    .orderBy(questionnaires.title, questionnaires.id, desc(questionnaireVersions.number));
  return rows.map((row) => ({
    ...toVersion(row.questionnaire_versions),
    title: row.questionnaires.title,
  }));
}

function toVersion(row: typeof questionnaireVersions.$inferSelect): QuestionnaireVersion {
  const { number, content, frozenAt } = row;
  return {
    id: asId(row.id),
    questionnaireId: asId(row.questionnaireId),
    number,
    content,
    frozenAt,
  };
}
