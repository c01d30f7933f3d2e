import type { Role } from "@parallax/domain/actor";
import type { AccountId, MemberId, OrganisationId, QuestionnaireVersionId } from "@parallax/domain/id";
import type { Language } from "@parallax/domain/language";
import type { Address } from "@parallax/domain/nomination/address";
import { leaderAndManager360 } from "@parallax/language/questionnaire/leader-and-manager-360";
import { invariant } from "@parallax/domain/invariant";
import { record } from "../audit/record.ts";
import type { Database } from "../db/connect.ts";
import { withTenant } from "../db/tenant.ts";
import { saveQuestionnaire, saveQuestionnaireVersion } from "../questionnaire/store.ts";
import { ensureAccounts } from "../sign-in/store.ts";
import type { World } from "../world.ts";
import { saveMembers, saveOrganisation } from "./store.ts";

export type FoundedOrganisation = {
  organisationId: OrganisationId;
  questionnaireVersionId: QuestionnaireVersionId;
  founder: { memberId: MemberId; accountId: AccountId };
};

/** Founds an organisation with its first administrator and the default questionnaire. The operator's to do, and the demonstration's. */
export async function foundOrganisation(
  { world, database }: { world: World; database: Database },
  order: {
    name: string;
    language?: Language;
    timeZone?: string;
    founder: { name: string; address: Address; roles?: readonly Role[] };
  },
): Promise<FoundedOrganisation> {
  const organisationId = world.newId<"organisation">();
  const questionnaireId = world.newId<"questionnaire">();
  const questionnaireVersionId = world.newId<"questionnaire-version">();
  const memberId = world.newId<"member">();
  const { name, address, roles = [] } = order.founder;
  return withTenant(database, organisationId, async (tx) => {
    const now = world.now();
    await saveOrganisation(tx, {
      name: order.name,
      language: order.language ?? "en",
      timeZone: order.timeZone ?? "UTC",
    });
    const accountId = (await ensureAccounts(tx, world, [address])).get(address);
    invariant(accountId !== undefined, "an ensured account exists");
    const everyRole: readonly Role[] = ["administrator", ...roles.filter((role) => role !== "administrator")];
    await saveMembers(tx, [{ id: memberId, accountId, name, address, roles: everyRole, joinedAt: now }]);
    await saveQuestionnaire(tx, { id: questionnaireId, title: leaderAndManager360.title.en ?? "" });
    await saveQuestionnaireVersion(tx, {
      id: questionnaireVersionId,
      questionnaireId,
      number: 1,
      content: leaderAndManager360,
    });
    await record(tx, { at: now, actor: "operator", act: "organisation.found" });
    return { organisationId, questionnaireVersionId, founder: { memberId, accountId } };
  });
}
