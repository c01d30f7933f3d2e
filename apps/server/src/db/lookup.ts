import { createHash } from "node:crypto";
import type { Role } from "@parallax/domain/actor";
import { asId } from "@parallax/domain/id";
import type { AccountId, InvitationId, LetterId, MemberId, OrganisationId, RoundId } from "@parallax/domain/id";
import type { RoundStatus } from "@parallax/domain/round/status";
import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { Database, Transaction } from "./connect.ts";

// The only reads that cross organisations, each a function of the database that answers one narrow question
// (migrations/0003_lookup.sql). Whoever has the answer goes on inside `withTenant`.

export type Membership = {
  organisationId: OrganisationId;
  organisationName: string;
  memberId: MemberId;
  memberName: string;
  roles: readonly Role[];
};

/** Active memberships of an account, by the organisation's name. */
export async function findMemberships(database: Database | Transaction, accountId: AccountId): Promise<Membership[]> {
  const found = await rows(database, sql`select * from lookup.memberships(${accountId})`);
  return found.map((row) => ({
    organisationId: asId(String(row["organisation_id"])),
    organisationName: String(row["organisation_name"]),
    memberId: asId(String(row["member_id"])),
    memberName: String(row["member_name"]),
    roles: row["roles"] as Role[],
  }));
}

/** Whose link this is, or undefined. */
export async function findInvitation(
  database: Database,
  secret: Uint8Array,
): Promise<{ organisationId: OrganisationId; roundId: RoundId; invitationId: InvitationId } | undefined> {
  const hash = createHash("sha256").update(secret).digest();
  const [row] = await rows(database, sql`select * from lookup.invitation(${hash})`);
  if (row === undefined) return undefined;
  return { ...place(row), invitationId: asId(String(row["invitation_id"])) };
}

export async function findOrganisations(database: Database): Promise<OrganisationId[]> {
  const found = await rows(database, sql`select * from lookup.organisations()`);
  return found.map((row) => asId(String(row["organisation_id"])));
}

/** Rounds that collect although their closing date has come. */
export async function findRoundsDue(
  database: Database,
  at: Date,
): Promise<{ organisationId: OrganisationId; roundId: RoundId }[]> {
  return (await rows(database, sql`select * from lookup.rounds_due(${at.toISOString()}::timestamptz)`)).map(place);
}

/** Rounds in review whose report is to be released by now. */
export async function findReleasesDue(
  database: Database,
  at: Date,
): Promise<{ organisationId: OrganisationId; roundId: RoundId }[]> {
  return (await rows(database, sql`select * from lookup.releases_due(${at.toISOString()}::timestamptz)`)).map(place);
}

/** Rounds that collect and have a reminder due. */
export async function findRemindersDue(
  database: Database,
  at: Date,
): Promise<{ organisationId: OrganisationId; roundId: RoundId }[]> {
  return (await rows(database, sql`select * from lookup.reminders_due(${at.toISOString()}::timestamptz)`)).map(place);
}

/** Whose reminders a token stops, and the hash of their link; undefined when nobody's. */
export async function findLinkToStop(
  database: Database,
  token: Uint8Array,
): Promise<{ organisationId: OrganisationId; link: Uint8Array } | undefined> {
  const [row] = await rows(database, sql`select * from lookup.stop_token(${Buffer.from(token)})`);
  const link = row?.["link"];
  if (row === undefined || !(link instanceof Uint8Array)) return undefined;
  return { organisationId: asId(String(row["organisation_id"])), link };
}

/** Forms that wait for an address in any organisation, those that close first before the others; only the mailer's role may ask. */
export async function findRequestsOf(
  database: Database,
  address: string,
  most: number,
): Promise<{ organisationId: OrganisationId; invitationId: InvitationId }[]> {
  const found = await rows(database, sql`select * from lookup.requests_of(${address}, ${most})`);
  return found.map((row) => ({
    organisationId: asId(String(row["organisation_id"])),
    invitationId: asId(String(row["invitation_id"])),
  }));
}

/** Rounds whose life may go on: not opened yet, launched or not; only the opener's role may ask. */
export async function findRoundsUnopened(
  database: Database,
): Promise<{ organisationId: OrganisationId; roundId: RoundId }[]> {
  return (await rows(database, sql`select * from lookup.rounds_unopened()`)).map(place);
}

/** Rounds whose canary is to be opened; only the opener's role may ask. */
export async function findCanariesDue(
  database: Database,
): Promise<{ organisationId: OrganisationId; roundId: RoundId }[]> {
  return (await rows(database, sql`select * from lookup.canaries_due()`)).map(place);
}

/** Rounds that take answers or wait to be opened: how many, how many canaries are alive and failed, the oldest one's age. */
export type CanaryFigures = { rounds: number; alive: number; failed: number; oldestSeconds: number };

export async function readCanaryFigures(database: Database): Promise<CanaryFigures> {
  const [row] = await rows(database, sql`select * from lookup.canary_figures()`);
  const number = (name: string) => Number(row?.[name] ?? 0);
  return {
    rounds: number("rounds"),
    alive: number("alive"),
    failed: number("failed"),
    oldestSeconds: number("oldest_seconds"),
  };
}

export type KnownRound = { organisationId: OrganisationId; roundId: RoundId; status: RoundStatus; isBurned: boolean };

/** Those of the rounds that this database knows; only the opener's role may ask. */
export async function findKnownRounds(database: Database, ids: readonly RoundId[]): Promise<KnownRound[]> {
  const found = await rows(database, sql`select * from lookup.rounds_known(${`{${ids.join(",")}}`}::uuid[])`);
  return found.map((row) => ({
    ...place(row),
    status: row["status"] as RoundStatus,
    isBurned: row["burned"] === true,
  }));
}

/** Rounds whose key is destroyed by the database's account; only the opener's role may ask. */
export async function findRoundsBurned(
  database: Database,
): Promise<{ organisationId: OrganisationId; roundId: RoundId }[]> {
  return (await rows(database, sql`select * from lookup.rounds_burned()`)).map(place);
}

export type OpenerWork = {
  organisationId: OrganisationId;
  roundId: RoundId;
  kind: "launch" | "open" | "burn";
};

/** What waits for the opener; only its role may ask. */
export async function findOpenerWork(database: Database): Promise<OpenerWork[]> {
  const found = await rows(database, sql`select * from lookup.opener_work()`);
  return found.map((row) => ({ ...place(row), kind: row["kind"] as OpenerWork["kind"] }));
}

/** Letters that wait or were left half sent, oldest first; only the mailer's role may ask. */
export async function findLettersUnsent(
  database: Database,
  most: number,
): Promise<{ organisationId: OrganisationId; letterId: LetterId; status: "waiting" | "sending" }[]> {
  const found = await rows(database, sql`select * from lookup.letters_unsent(${most})`);
  return found.map((row) => ({
    organisationId: asId(String(row["organisation_id"])),
    letterId: asId(String(row["letter_id"])),
    status: row["status"] as "waiting" | "sending",
  }));
}

async function rows(database: Database | Transaction, query: SQL): Promise<Record<string, unknown>[]> {
  return await database.execute<Record<string, unknown>>(query);
}

function place(row: Record<string, unknown>): { organisationId: OrganisationId; roundId: RoundId } {
  return {
    organisationId: asId(String(row["organisation_id"])),
    roundId: asId(String(row["round_id"])),
  };
}
