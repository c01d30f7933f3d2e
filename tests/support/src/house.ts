import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase } from "@parallax/database/test-database";
import type { Role } from "@parallax/domain/actor";
import { invariant } from "@parallax/domain/invariant";
import type { AccountId, MemberId, OrganisationId, QuestionnaireVersionId } from "@parallax/domain/id";
import { parseAddress } from "@parallax/domain/nomination/address";
import type { Address } from "@parallax/domain/nomination/address";
import { connectDatabase, disconnectDatabase } from "@parallax/server/db/connect";
import type { Database, DatabaseRole } from "@parallax/server/db/connect";
import { findMemberships } from "@parallax/server/db/lookup";
import { withTenant } from "@parallax/server/db/tenant";
import { createWebServer } from "@parallax/server/http";
import { foundOrganisation } from "@parallax/server/organisation/found-organisation";
import { saveMembers } from "@parallax/server/organisation/store";
import { readSettings } from "@parallax/server/settings";
import type { Settings } from "@parallax/server/settings";
import { sessionCookie } from "@parallax/server/sign-in/cookies";
import { startSession } from "@parallax/server/sign-in/session";
import { ensureAccounts } from "@parallax/server/sign-in/store";
import { inject } from "vitest";
import { openBrowser } from "./caller.ts";
import type { Api, Browser } from "./caller.ts";
import { startSmtpSink } from "./smtp-sink.ts";
import type { SmtpSink } from "./smtp-sink.ts";
import type { TestServerAddress } from "./test-server.ts";
import { createTestWorld } from "./test-world.ts";
import type { TestWorld } from "./test-world.ts";

/**
 * The product, whole and real, for one test file: a database of its own, the web server on a free port, a mail server.
 *
 *   const house = await openHouse();
 *   afterAll(() => house.close());
 *   const acme = await house.foundOrganisation();
 *   const { api } = await house.signIn(acme.founder);
 */
export type House = {
  world: TestWorld;
  settings: Settings;
  origin: string;
  /** As the web's role sees it. */
  database: Database;
  /** A pool of another role, closed with the house. */
  connect(role: DatabaseRole): Database;
  /** The superuser's address: to look behind the walls, never to set a scene. */
  superuserUrl: string;
  mail: SmtpSink;
  anonymous: Api;
  openBrowser(): Browser;
  foundOrganisation(name?: string): Promise<TestOrganisation>;
  addMember(
    organisation: TestOrganisation,
    person?: { name?: string; address?: string; roles?: readonly Role[] },
  ): Promise<TestMember>;
  /** A browser in which the member is signed in. */
  signIn(member: TestMember): Promise<Browser>;
  close(): Promise<void>;
};

export type TestMember = {
  organisationId: OrganisationId;
  memberId: MemberId;
  accountId: AccountId;
  name: string;
  address: Address;
};
export type TestOrganisation = {
  organisationId: OrganisationId;
  name: string;
  questionnaireVersionId: QuestionnaireVersionId;
  /** Its first administrator. */
  founder: TestMember;
};

export async function openHouse(
  environment: Readonly<Record<string, string>> = {},
  testServer?: TestServerAddress,
  world: TestWorld = createTestWorld(),
): Promise<House> {
  // Vitest hands its server over; a browser test starts one itself.
  const testDatabase = await createTestDatabase(testServer ?? inject("testServer"));
  const directory = mkdtempSync(join(tmpdir(), "parallax-house-"));
  const mail = await startSmtpSink();
  const pools = new Map<DatabaseRole, Database>();
  const connect = (role: DatabaseRole): Database => {
    const pool = pools.get(role) ?? connectDatabase(testDatabase.url, role, { maxConnections: 5 });
    pools.set(role, pool);
    return pool;
  };
  const database = connect("app");
  const settings = readSettings({
    DATABASE_URL: testDatabase.url,
    SMTP_URL: mail.url,
    PARALLAX_DATA: directory,
    PARALLAX_DEMO: "0",
    ...environment,
  });
  const server = await createWebServer({ world, database, settings });
  const origin = await server.listen({ host: "127.0.0.1", port: 0 });
  // The address that people would use is known only now that the port is.
  if (environment["PUBLIC_URL"] === undefined) settings.publicUrl = origin;

  let people = 0;
  const nextPerson = (): { name: string; address: string } => {
    people += 1;
    return { name: `Person ${people}`, address: `person-${people}@example.org` };
  };

  return {
    world,
    settings,
    origin,
    database,
    connect,
    superuserUrl: testDatabase.url,
    mail,
    anonymous: openBrowser(origin).api,
    openBrowser: () => openBrowser(origin),
    async foundOrganisation(name = "Acme") {
      const person = nextPerson();
      const address = toAddress(person.address);
      const founded = await foundOrganisation({ world, database }, { name, founder: { name: person.name, address } });
      const { organisationId, questionnaireVersionId } = founded;
      return {
        organisationId,
        name,
        questionnaireVersionId,
        founder: { organisationId, name: person.name, address, ...founded.founder },
      };
    },
    async addMember({ organisationId }, person = {}) {
      const { name, address: text } = { ...nextPerson(), ...person };
      const address = toAddress(text);
      return withTenant(database, organisationId, async (tx) => {
        const accountId = (await ensureAccounts(tx, world, [address])).get(address);
        invariant(accountId !== undefined, "an ensured account exists");
        const id = world.newId<"member">();
        await saveMembers(tx, [{ id, accountId, name, address, roles: person.roles ?? [], joinedAt: world.now() }]);
        return { organisationId, memberId: id, accountId, name, address };
      });
    },
    async signIn(member) {
      const memberships = await findMemberships(database, member.accountId);
      const membership = memberships.find(({ organisationId }) => organisationId === member.organisationId);
      invariant(membership !== undefined, "only an active member can sign in");
      const sessionId = await startSession(database, world, {
        accountId: member.accountId,
        membership,
        startedAt: world.now(),
      });
      return openBrowser(origin, new Map([[sessionCookie(settings), sessionId]]));
    },
    async close() {
      await server.close();
      for (const pool of pools.values()) await disconnectDatabase(pool);
      await mail.close();
      await testDatabase.drop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function toAddress(text: string): Address {
  const parsed = parseAddress(text);
  invariant(parsed.ok, `${text} is an address`);
  return parsed.value;
}
