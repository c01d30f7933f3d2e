import { invariant } from "@parallax/domain/invariant";
import type { AccountId, MemberId, OrganisationId, QuestionnaireVersionId } from "@parallax/domain/id";
import { parseAddress } from "@parallax/domain/nomination/address";
import type { Address } from "@parallax/domain/nomination/address";
import type { Role } from "@parallax/domain/actor";
import { connectDatabase, disconnectDatabase, type Database } from "@parallax/server/db/connect";
import { findMemberships } from "@parallax/server/db/lookup";
import { withTenant } from "@parallax/server/db/tenant";
import { foundOrganisation } from "@parallax/server/organisation/found-organisation";
import { saveMembers } from "@parallax/server/organisation/store";
import { saveQuestionnaire, saveQuestionnaireVersion } from "@parallax/server/questionnaire/store";
import { readSettings } from "@parallax/server/settings";
import { sessionCookie } from "@parallax/server/sign-in/cookies";
import { startSession } from "@parallax/server/sign-in/session";
import { ensureAccounts } from "@parallax/server/sign-in/store";
import { realWorld, type World } from "@parallax/server/world";
import { letters, type Chance } from "../lab-chance.ts";
import { labQuestionnaire } from "./lab-questionnaire.ts";

export type LabMember = { readonly memberId: MemberId; readonly accountId: AccountId };

/** The organisation in which the lab plays: an administrator, a coach, a subject for each round, the lab's questionnaire. */
export type LabPeople = {
  readonly organisationId: OrganisationId;
  readonly questionnaireVersionId: QuestionnaireVersionId;
  readonly administrator: LabMember;
  readonly coach: LabMember;
  readonly subjects: readonly LabMember[];
  /** The cookies of a browser in which the member is signed in. */
  signIn(member: LabMember): Promise<Map<string, string>>;
  close(): Promise<void>;
};

export async function gatherPeople(databaseUrl: string, chance: Chance, subjects: number): Promise<LabPeople> {
  const world = realWorld("silent", "lab");
  const database = connectDatabase(databaseUrl, "app", { maxConnections: 3 });
  const founder = { name: "Ada Admin", address: addressOf("admin") };
  const founded = await foundOrganisation({ world, database }, { name: "Laboratory", founder });
  const { organisationId } = founded;
  const [coach, ...others] = await addMembers(world, database, organisationId, chance, subjects);
  invariant(coach !== undefined, "the first of the members is the coach");
  return {
    organisationId,
    questionnaireVersionId: await saveForm(world, database, organisationId),
    administrator: founded.founder,
    coach,
    subjects: others,
    signIn: (member) => signIn(world, database, organisationId, member),
    close: () => disconnectDatabase(database),
  };
}

async function addMembers(
  world: World,
  database: Database,
  organisationId: OrganisationId,
  chance: Chance,
  subjects: number,
): Promise<readonly LabMember[]> {
  const people = Array.from({ length: subjects + 1 }, (_, at) => ({
    name: at === 0 ? "Cora Coach" : `Subject ${letters(chance, 8)}`,
    address: addressOf(letters(chance, 12)),
    roles: (at === 0 ? ["coach"] : []) as readonly Role[],
  }));
  return await withTenant(database, organisationId, async (tx) => {
    const accounts = await ensureAccounts(
      tx,
      world,
      people.map(({ address }) => address),
    );
    const members = people.map((person) => {
      const accountId = accounts.get(person.address);
      invariant(accountId !== undefined, "an ensured account exists");
      return { ...person, id: world.newId<"member">(), accountId, joinedAt: world.now() };
    });
    await saveMembers(tx, members);
    return members.map(({ id, accountId }) => ({ memberId: id, accountId }));
  });
}

async function saveForm(
  world: World,
  database: Database,
  organisationId: OrganisationId,
): Promise<QuestionnaireVersionId> {
  const questionnaireId = world.newId<"questionnaire">();
  const id = world.newId<"questionnaire-version">();
  await withTenant(database, organisationId, async (tx) => {
    await saveQuestionnaire(tx, { id: questionnaireId, title: "Laboratory" });
    await saveQuestionnaireVersion(tx, { id, questionnaireId, number: 1, content: labQuestionnaire });
  });
  return id;
}

async function signIn(
  world: World,
  database: Database,
  organisationId: OrganisationId,
  { accountId }: LabMember,
): Promise<Map<string, string>> {
  const memberships = await findMemberships(database, accountId);
  const membership = memberships.find((candidate) => candidate.organisationId === organisationId);
  invariant(membership !== undefined, "the lab's people are members");
  const sessionId = await startSession(database, world, { accountId, membership, startedAt: world.now() });
  return new Map([[sessionCookie(readSettings({})), sessionId]]);
}

function addressOf(local: string): Address {
  const parsed = parseAddress(`${local}@people.example`);
  invariant(parsed.ok, `${local} makes an address`);
  return parsed.value;
}
