import type { OrganisationId, QuestionnaireVersionId } from "@parallax/domain/id";
import { isTranslationOf } from "@parallax/domain/questionnaire/is-translation-of";
import { leaderAndManager360 } from "@parallax/language/questionnaire/leader-and-manager-360";
import { record } from "../audit/record.ts";
import type { Database } from "../db/connect.ts";
import { findOrganisations } from "../db/lookup.ts";
import { withTenant } from "../db/tenant.ts";
import { reportError } from "../error-report.ts";
import { lockOrganisation } from "../organisation/store.ts";
import type { World } from "../world.ts";
import { findNewestVersions, saveQuestionnaireVersion } from "./store.ts";

/** Gives every organisation the languages that the product has learnt since it was founded. Safe to do twice, and by two at once. */
export async function translateQuestionnaires(world: World, database: Database): Promise<void> {
  for (const organisationId of await findOrganisations(database)) {
    try {
      await translateOwn({ world, database }, organisationId);
    } catch (error) {
      world.log.error({ organisationId, error: reportError(error) }, "a questionnaire could not be translated");
    }
  }
}

/**
 * A new version beside the newest one, where that is ours, unchanged, in fewer languages. Rounds keep the version that they were asked
 * with; the next ones take the new one.
 */
async function translateOwn(
  { world, database }: { readonly world: World; readonly database: Database },
  organisationId: OrganisationId,
): Promise<void> {
  await withTenant(database, organisationId, async (tx) => {
    if (!(await findNewestVersions(tx)).some(({ content }) => isTranslationOf(leaderAndManager360, content))) return;
    await lockOrganisation(tx);
    // Looked at again, now that nobody else translates.
    for (const { questionnaireId, number, content } of await findNewestVersions(tx)) {
      if (!isTranslationOf(leaderAndManager360, content)) continue;
      const id: QuestionnaireVersionId = world.newId<"questionnaire-version">();
      await saveQuestionnaireVersion(tx, { id, questionnaireId, number: number + 1, content: leaderAndManager360 });
      await record(tx, {
        at: world.now(),
        actor: { kind: "clockwork" },
        act: "questionnaire.translate",
        details: { number: number + 1 },
      });
    }
  });
}
