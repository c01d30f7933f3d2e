import { createHash } from "node:crypto";
import type { MemberActor } from "@parallax/domain/actor";
import { asId } from "@parallax/domain/id";
import type { AccountId, MemberId, OrganisationId } from "@parallax/domain/id";
import { sessionEndsAt, sessionLife } from "@parallax/domain/sign-in/session-life";
import { and, eq, lte } from "drizzle-orm";
import { Lucia, TimeSpan } from "lucia";
import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";
import type { Database, Transaction } from "../db/connect.ts";
import { findMemberships } from "../db/lookup.ts";
import type { Membership } from "../db/lookup.ts";
import { accounts, sessions } from "../db/schema/identity.ts";
import type { World } from "../world.ts";

// The only file that knows lucia. Decision 0010 says why it is here and how to leave.

type Place = { organisationId: OrganisationId; memberId: MemberId; startedAt: Date };

declare module "lucia" {
  interface Register {
    Lucia: Lucia<Place, { address: string }>;
    DatabaseSessionAttributes: Place;
    DatabaseUserAttributes: { address: string };
  }
}

export type SignedIn = {
  actor: MemberActor;
  address: string;
  startedAt: Date;
  memberships: readonly Membership[];
};

/** Starts a session and returns its id: 256 random bits that only the browser keeps. */
export async function startSession(
  database: Database | Transaction,
  world: World,
  { accountId, membership, startedAt }: { accountId: AccountId; membership: Membership; startedAt: Date },
): Promise<string> {
  const sessionId = Buffer.from(world.newSecret()).toString("base64url");
  const { organisationId, memberId } = membership;
  const place = { organisationId, memberId, startedAt };
  await openLucia(database, world).createSession(accountId, place, { sessionId });
  return sessionId;
}

/** Who a session belongs to, or null when it has ended, by our own clock, or its member was disabled. Using it prolongs it. */
export async function readSession(database: Database, world: World, sessionId: string): Promise<SignedIn | null> {
  const { session, user } = await openLucia(database, world).validateSession(sessionId);
  if (session === null) return null;
  const accountId = asId<"account">(user.id);
  const memberships = await findMemberships(database, accountId);
  const membership = memberships.find((candidate) => candidate.organisationId === session.organisationId);
  if (membership === undefined || session.expiresAt <= world.now()) {
    await endSession(database, world, sessionId);
    return null;
  }
  await prolong(database, world, session, membership);
  const { organisationId, memberId, roles } = membership;
  return {
    actor: { kind: "member", accountId, organisationId, memberId, roles },
    address: user.address,
    startedAt: session.startedAt,
    memberships,
  };
}

export async function endSession(database: Database | Transaction, world: World, sessionId: string): Promise<void> {
  await openLucia(database, world).invalidateSession(sessionId);
}

/** Ends every session of an account, in all its browsers. */
export async function endAllSessions(
  database: Database | Transaction,
  world: World,
  accountId: AccountId,
): Promise<void> {
  await openLucia(database, world).invalidateUserSessions(accountId);
}

async function prolong(
  database: Database,
  world: World,
  session: { id: string; startedAt: Date; expiresAt: Date },
  { roles }: Membership,
) {
  const endsAt = sessionEndsAt(session.startedAt, world.now(), sessionLife(roles));
  // Written once a minute at most, and at once when a new role makes the life shorter.
  if (endsAt < session.expiresAt || endsAt.getTime() - session.expiresAt.getTime() > 60_000) {
    await hashingAdapter(database, world).updateSessionExpiration(session.id, endsAt);
  }
}

function openLucia(database: Database | Transaction, world: World) {
  return new Lucia(hashingAdapter(database, world), {
    // Lucia's own clock never prolongs a session; `prolong` does, by ours.
    sessionExpiresIn: new TimeSpan(0, "s"),
    getSessionAttributes: (place): Place => place,
    getUserAttributes: ({ address }) => ({ address }),
  });
}

/** Stores SHA-256 of a session's id and nothing else of it: whoever reads the table can take over nobody's session. */
function hashingAdapter(database: Database | Transaction, world: World): Adapter {
  const hashOf = (sessionId: string) => createHash("sha256").update(sessionId).digest("base64url");
  const restore = (id: string, row: typeof sessions.$inferSelect): DatabaseSession => ({
    id,
    userId: row.accountId,
    expiresAt: row.expiresAt,
    attributes: {
      organisationId: asId(row.organisationId),
      memberId: asId(row.memberId),
      startedAt: row.startedAt,
    },
  });
  return {
    async getSessionAndUser(sessionId): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const [row] = await database
        .select()
        .from(sessions)
        .innerJoin(accounts, eq(accounts.id, sessions.accountId))
        .where(eq(sessions.idHash, hashOf(sessionId)));
      if (row === undefined) return [null, null];
      return [restore(sessionId, row.sessions), { id: row.accounts.id, attributes: { address: row.accounts.address } }];
    },
    async getUserSessions(accountId) {
      const rows = await database.select().from(sessions).where(eq(sessions.accountId, accountId));
      return rows.map((row) => restore(row.idHash, row));
    },
    async setSession({ id, userId, attributes }) {
      // The shortest life until the first request finds the member's roles.
      const expiresAt = sessionEndsAt(attributes.startedAt, world.now(), sessionLife(["administrator"]));
      await database.insert(sessions).values({ idHash: hashOf(id), accountId: userId, ...attributes, expiresAt });
    },
    async updateSessionExpiration(sessionId, expiresAt) {
      await database
        .update(sessions)
        .set({ expiresAt })
        .where(eq(sessions.idHash, hashOf(sessionId)));
    },
    async deleteSession(sessionId) {
      await database.delete(sessions).where(eq(sessions.idHash, hashOf(sessionId)));
    },
    async deleteUserSessions(accountId) {
      await database.delete(sessions).where(eq(sessions.accountId, accountId));
    },
    async deleteExpiredSessions() {
      await database.delete(sessions).where(and(lte(sessions.expiresAt, world.now())));
    },
  };
}
