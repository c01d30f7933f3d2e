import { randomUUID } from "node:crypto";
import { asId, type MemberId, type OrganisationId, type QuestionnaireVersionId } from "@parallax/domain/id";
import { parseAddress, type Address } from "@parallax/domain/nomination/address";
import type { Role } from "@parallax/domain/actor";
import { connectDatabase, disconnectDatabase, type Database } from "@parallax/server/db/connect";
import { findMemberships } from "@parallax/server/db/lookup";
import { withTenant } from "@parallax/server/db/tenant";
import { foundOrganisation } from "@parallax/server/organisation/found-organisation";
import { saveMembers } from "@parallax/server/organisation/store";
import { startSession } from "@parallax/server/sign-in/session";
import { ensureAccounts } from "@parallax/server/sign-in/store";
import { realWorld } from "@parallax/server/world";

/** Somebody who is signed in. */
export type SignedIn = { readonly memberId: MemberId; readonly address: string; readonly cookie: string };

/** An organisation in which every subject asks for one round. */
export type Organisation = {
  readonly organisationId: OrganisationId;
  readonly questionnaireVersionId: QuestionnaireVersionId;
  readonly coach: SignedIn;
  readonly subjects: readonly SignedIn[];
};

/** Founds it before anything happens: straight on the database, with the product's own functions. */
export async function setScene(databaseUrl: string, name: string, subjectCount: number): Promise<Organisation> {
  const database = connectDatabase(databaseUrl, "app", { maxConnections: 1 });
  try {
    const world = realWorld("silent", "scene");
    const founder = { name: "Founder", address: toAddress(`founder@${name}.example`) };
    const founded = await foundOrganisation({ world, database }, { name, founder });
    const { organisationId, questionnaireVersionId } = founded;
    const subjects: SignedIn[] = [];
    const coach = await signIn(database, organisationId, `coach@${name}.example`, ["coach"]);
    for (let at = 1; at <= subjectCount; at += 1)
      subjects.push(await signIn(database, organisationId, `subject-${at}@${name}.example`, []));
    return { organisationId, questionnaireVersionId, coach, subjects };
  } finally {
    await disconnectDatabase(database);
  }
}

async function signIn(
  database: Database,
  organisationId: OrganisationId,
  text: string,
  roles: readonly Role[],
): Promise<SignedIn> {
  const address = toAddress(text);
  const world = realWorld("silent", "scene");
  const { memberId, accountId } = await withTenant(database, organisationId, async (tx) => {
    const account = (await ensureAccounts(tx, world, [address])).get(address);
    if (account === undefined) throw new Error("An ensured account exists.");
    const id = asId<"member">(randomUUID());
    const name = text.split("@")[0] ?? text;
    await saveMembers(tx, [{ id, accountId: account, name, address, roles, joinedAt: new Date() }]);
    return { memberId: id, accountId: account };
  });
  const [membership] = await findMemberships(database, accountId);
  if (membership === undefined) throw new Error("A member has a membership.");
  const sessionId = await startSession(database, world, { accountId, membership, startedAt: new Date() });
  return { memberId, address: text, cookie: `parallax-session=${sessionId}` };
}

function toAddress(text: string): Address {
  const parsed = parseAddress(text);
  if (!parsed.ok) throw new Error(`${text} is no address.`);
  return parsed.value;
}
