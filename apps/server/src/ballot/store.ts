import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import type { InvitationId, QuestionnaireVersionId, RoundId } from "@parallax/domain/id";
import { asId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { isRaterGroup, type RaterGroup } from "@parallax/domain/round/rater-group";
import type { RoundStatus } from "@parallax/domain/round/status";
import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { boxReceipts } from "../db/schema/ballot.ts";
import { members, organisations } from "../db/schema/organisation.ts";
import { invitations, rounds } from "../db/schema/round.ts";
import type { TenantTx } from "../db/tenant.ts";

/** What a rater's link opens. */
export type BallotPlace = {
  readonly invitationId: InvitationId;
  readonly group: RaterGroup;
  readonly addressee: string;
  readonly isDeclined: boolean;
  /** By the database's clock. */
  readonly isOpen: boolean;
  /** Of the ballot that is in now. */
  readonly receipt: Uint8Array | null;
  readonly roundId: RoundId;
  readonly status: RoundStatus;
  readonly questionnaireVersionId: QuestionnaireVersionId;
  readonly message: string;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  readonly wasOpened: boolean;
  readonly parameters: LaunchParameters;
  readonly subjectName: string;
  readonly coachName: string | null;
  readonly organisationName: string;
};

type PlaceRow = {
  readonly is_open: boolean;
  readonly stored: Uint8Array | null;
};

/** The place of a link, by the hash of its secret; undefined when no invitation has it any more. */
export async function findBallotPlace(tx: TenantTx, link: Uint8Array): Promise<BallotPlace | undefined> {
  const [state] = await tx.execute<PlaceRow>(sql`select is_open, stored from ballot_place(${toBytea(link)})`);
  const subject = alias(members, "subject");
  const coach = alias(members, "coach");
  const [row] = await tx
    .select({
      invitation: invitations,
      round: rounds,
      subjectName: subject.name,
      coachName: coach.name,
      organisationName: organisations.name,
    })
    .from(invitations)
    .innerJoin(rounds, and(eq(rounds.organisationId, invitations.organisationId), eq(rounds.id, invitations.roundId)))
    .innerJoin(organisations, eq(organisations.organisationId, invitations.organisationId))
    .innerJoin(subject, and(eq(subject.organisationId, rounds.organisationId), eq(subject.id, rounds.subjectId)))
    .leftJoin(coach, and(eq(coach.organisationId, rounds.organisationId), eq(coach.id, rounds.coachId)))
    .where(and(eq(invitations.organisationId, tx.organisationId), eq(invitations.secretHash, link)));
  if (state === undefined || row === undefined) return undefined;
  const { invitation, round, ...names } = row;
  const { raterGroup: group } = invitation;
  invariant(isRaterGroup(group), `"${group}" is a rater group`);
  invariant(round.parameters !== null, "whoever is invited is invited to a launched round");
  const { status, message, closesAt, closedAt, parameters } = round;
  return {
    invitationId: asId(invitation.id),
    group,
    addressee: invitation.address,
    isDeclined: invitation.status === "declined",
    isOpen: state.is_open,
    receipt: state.stored,
    roundId: asId(round.id),
    questionnaireVersionId: asId(round.questionnaireVersionId),
    status,
    message,
    closesAt,
    closedAt,
    wasOpened: round.manifest !== null,
    parameters,
    ...names,
  };
}

/** The receipts of a round's box, in the order of their bytes. */
export async function findBoxReceipts(tx: TenantTx, roundId: RoundId): Promise<Uint8Array[]> {
  const rows = await tx
    .select({ receipt: boxReceipts.receipt })
    .from(boxReceipts)
    .where(and(eq(boxReceipts.organisationId, tx.organisationId), eq(boxReceipts.roundId, roundId)))
    .orderBy(asc(boxReceipts.receipt));
  return rows.map(({ receipt }) => receipt);
}

/** What came of a rater's act; `receipt` is that of the ballot which is in now. */
export type CastOutcome = {
  readonly outcome: "cast" | "unknown" | "closed" | "declined" | "length" | "replaced";
  readonly receipt: Uint8Array | null;
  readonly expected_bytes: number | null;
};

export async function castBallotAt(
  tx: TenantTx,
  link: Uint8Array,
  sealed: Uint8Array,
  previous: Uint8Array | null,
): Promise<CastOutcome> {
  return await only(
    tx.execute<CastOutcome>(sql`select * from cast_ballot(${toBytea(link)}, ${toBytea(sealed)}, ${toBytea(previous)})`),
  );
}

export type WithdrawOutcome = {
  readonly outcome: "withdrawn" | "unknown" | "closed" | "absent" | "replaced";
  readonly receipt: Uint8Array | null;
};

export async function withdrawBallotAt(tx: TenantTx, link: Uint8Array, previous: Uint8Array): Promise<WithdrawOutcome> {
  return await only(
    tx.execute<WithdrawOutcome>(sql`select * from withdraw_ballot(${toBytea(link)}, ${toBytea(previous)})`),
  );
}

export type DeclineOutcome = {
  readonly outcome: "declined" | "unknown" | "closed" | "own-form" | "present";
  readonly receipt: Uint8Array | null;
};

export async function declineAt(tx: TenantTx, link: Uint8Array): Promise<DeclineOutcome> {
  return await only(tx.execute<DeclineOutcome>(sql`select * from decline_invitation(${toBytea(link)})`));
}

async function only<T>(rows: Promise<readonly T[]>): Promise<T> {
  const [row] = await rows;
  invariant(row !== undefined, "a function of the database answers with one row");
  return row;
}

/** The driver takes bytes as a Buffer. */
function toBytea(bytes: Uint8Array | null): Buffer | null {
  return bytes === null ? null : Buffer.from(bytes);
}
