import { asId } from "@parallax/domain/id";
import type { InvitationId, LetterId, RoundId } from "@parallax/domain/id";
import type { Language } from "@parallax/domain/language";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import type { RoundPolicy } from "@parallax/domain/round/policy";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import type { RoundStatus } from "@parallax/domain/round/status";
import type { LetterKind } from "@parallax/language/letter-text";
import { and, eq, max, sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { sealedBallots } from "../db/schema/ballot.ts";
import { signInLinks } from "../db/schema/identity.ts";
import { letters } from "../db/schema/mail.ts";
import { members, organisations } from "../db/schema/organisation.ts";
import { questionnaireVersions } from "../db/schema/questionnaire.ts";
import { reminderWishes } from "../db/schema/reminder.ts";
import { invitations, rounds } from "../db/schema/round.ts";
import { thanks } from "../db/schema/thanks.ts";
import type { TenantTx } from "../db/tenant.ts";
import type { Letter } from "./letter.ts";

/** A letter out of the outbox with everything that its words need; only the mailer's role may read all of it. */
export type PostedLetter = {
  readonly id: LetterId;
  readonly kind: LetterKind;
  readonly status: LetterStatus;
  /** How often it has been in a sender's hands. */
  readonly attempts: number;
  readonly to: { readonly name: string; readonly address: string };
  readonly writtenAt: Date;
  readonly organisation: {
    readonly name: string;
    readonly language: Language;
    readonly timeZone: string;
  };
  readonly round: LetterRound | null;
  readonly invitation: LetterInvitation | null;
  readonly signInLink: { readonly id: string; readonly expiresAt: Date } | null;
  /** Of a reminder: whether its rater asked for it. */
  readonly isOwnReminder: boolean;
  /** What the subject tells everyone invited. */
  readonly thanks: string | null;
  /** For a letter with all links that wait for an address; gathered after the letter is locked. */
  readonly requests: readonly LetterRequest[];
};

/** A form that waits for an address, in whichever organisation. */
export type LetterRequest = {
  readonly organisationName: string;
  readonly timeZone: string;
  readonly round: LetterRound;
  readonly invitation: LetterInvitation;
};

export type LetterStatus = (typeof letters.$inferSelect)["status"];

export type LetterRound = {
  readonly id: RoundId;
  readonly subject: string;
  readonly coach: string | null;
  readonly status: RoundStatus;
  readonly message: string;
  readonly policy: RoundPolicy;
  readonly closesAt: Date;
  readonly parametersHash: Uint8Array | null;
  readonly questionnaire: QuestionnaireContent;
};

export type LetterInvitation = {
  readonly id: InvitationId;
  readonly name: string;
  readonly group: RaterGroup;
  readonly linkVersion: number;
  readonly status: "invited" | "declined" | "revoked";
  readonly hasBallot: boolean;
  /** What its rater has asked about reminders. */
  readonly wish: "later" | "reminded" | "stopped" | null;
};

export async function saveLetter(tx: TenantTx, id: LetterId, letter: Letter, writtenAt: Date): Promise<void> {
  await tx.insert(letters).values(rowOf(tx, id, letter, writtenAt));
  await enqueueLetter(tx, id);
}

/** The same, unless it was written before. */
export async function saveLetterOnce(tx: TenantTx, id: LetterId, letter: Letter, writtenAt: Date): Promise<void> {
  const row = rowOf(tx, id, letter, writtenAt);
  const written = await tx.insert(letters).values(row).onConflictDoNothing().returning({ id: letters.id });
  if (written.length === 1) await enqueueLetter(tx, id);
}

function rowOf({ organisationId }: TenantTx, id: LetterId, letter: Letter, writtenAt: Date) {
  return {
    organisationId,
    id,
    kind: letter.kind,
    toName: letter.to.name,
    toAddress: letter.to.address,
    roundId: "roundId" in letter ? letter.roundId : null,
    invitationId: "invitationId" in letter ? letter.invitationId : null,
    details: detailsOf(letter),
    writtenAt,
  };
}

function detailsOf(letter: Letter): Record<string, string> {
  switch (letter.kind) {
    case "sign-in":
      return { signInLinkId: letter.signInLinkId };
    case "reminder":
      return letter.isOwn ? { own: "yes" } : {};
    case "thank-you":
      return { releaseNumber: String(letter.releaseNumber) };
    default:
      return {};
  }
}

/** Gives the letter a job unless it has one. */
export async function enqueueLetter(tx: TenantTx, id: LetterId): Promise<void> {
  await tx.execute(sql`select enqueue_letter(${id}::uuid)`);
}

/** The letter with what it tells, locked against other senders until the transaction ends; undefined when it is not there. */
export async function lockLetter(tx: TenantTx, id: LetterId): Promise<PostedLetter | undefined> {
  const [letter] = await tx
    .select()
    .from(letters)
    .where(and(eq(letters.organisationId, tx.organisationId), eq(letters.id, id)))
    .for("update");
  if (letter === undefined) return undefined;
  const [organisation] = await tx
    .select({
      name: organisations.name,
      language: organisations.language,
      timeZone: organisations.timeZone,
    })
    .from(organisations)
    .where(eq(organisations.organisationId, tx.organisationId));
  if (organisation === undefined) return undefined;
  return {
    id,
    // `saveLetter` is the only writer.
    kind: letter.kind as LetterKind,
    status: letter.status,
    attempts: letter.attempts,
    to: { name: letter.toName, address: letter.toAddress },
    writtenAt: letter.writtenAt,
    organisation,
    round: letter.roundId === null ? null : await findRound(tx, letter.roundId),
    invitation: letter.invitationId === null ? null : await findInvitation(tx, letter.invitationId),
    signInLink: await findSignInLink(tx, letter.details["signInLinkId"]),
    isOwnReminder: letter.details["own"] === "yes",
    thanks: letter.roundId === null ? null : await findThanks(tx, letter.roundId, letter.details["releaseNumber"]),
    requests: [],
  };
}

async function findRound(tx: TenantTx, roundId: string): Promise<LetterRound | null> {
  const subject = alias(members, "subject");
  const coach = alias(members, "coach");
  const [row] = await tx
    .select({
      subject: subject.name,
      coach: coach.name,
      status: rounds.status,
      message: rounds.message,
      policy: rounds.policy,
      closesAt: rounds.closesAt,
      parametersHash: rounds.parametersHash,
      questionnaire: questionnaireVersions.content,
    })
    .from(rounds)
    .innerJoin(subject, sameTenant(subject, rounds, eq(subject.id, rounds.subjectId)))
    .innerJoin(
      questionnaireVersions,
      sameTenant(questionnaireVersions, rounds, eq(questionnaireVersions.id, rounds.questionnaireVersionId)),
    )
    .leftJoin(coach, sameTenant(coach, rounds, eq(coach.id, rounds.coachId)))
    .where(and(eq(rounds.organisationId, tx.organisationId), eq(rounds.id, roundId)));
  return row === undefined ? null : { id: asId(roundId), ...row };
}

/** An invitation and its round, as a letter that lists several tells them. */
export async function findRequest(tx: TenantTx, invitationId: InvitationId): Promise<LetterRequest | null> {
  const [place] = await tx
    .select({ roundId: invitations.roundId })
    .from(invitations)
    .where(and(eq(invitations.organisationId, tx.organisationId), eq(invitations.id, invitationId)));
  const [organisation] = await tx
    .select({ name: organisations.name, timeZone: organisations.timeZone })
    .from(organisations)
    .where(eq(organisations.organisationId, tx.organisationId));
  const invitation = await findInvitation(tx, invitationId);
  const round = place === undefined ? null : await findRound(tx, place.roundId);
  if (round === null || invitation === null || organisation === undefined) return null;
  return { organisationName: organisation.name, timeZone: organisation.timeZone, round, invitation };
}

/** When the newest letter of a kind to an address was written in this organisation; null when there is none. */
export async function findNewestAt(tx: TenantTx, kind: LetterKind, address: string): Promise<Date | null> {
  const [row] = await tx
    .select({ writtenAt: max(letters.writtenAt) })
    .from(letters)
    .where(and(eq(letters.organisationId, tx.organisationId), eq(letters.kind, kind), eq(letters.toAddress, address)));
  return row?.writtenAt ?? null;
}

async function findThanks(tx: TenantTx, roundId: string, releaseNumber: string | undefined): Promise<string | null> {
  if (releaseNumber === undefined) return null;
  const [row] = await tx
    .select({ message: thanks.message })
    .from(thanks)
    .where(
      and(
        eq(thanks.organisationId, tx.organisationId),
        eq(thanks.roundId, roundId),
        eq(thanks.releaseNumber, Number(releaseNumber)),
      ),
    );
  return row?.message ?? null;
}

async function findInvitation(tx: TenantTx, invitationId: string): Promise<LetterInvitation | null> {
  const [row] = await tx
    .select({
      name: invitations.name,
      group: sql<RaterGroup>`${invitations.raterGroup}`,
      linkVersion: invitations.linkVersion,
      status: invitations.status,
      hasBallot: sql<boolean>`exists (
        select from ${sealedBallots} where ${sealedBallots.organisationId} = ${tx.organisationId}
        and ${sealedBallots.invitationId} = ${invitationId}
      )`,
      wish: sql<LetterInvitation["wish"]>`(
        select ${reminderWishes.status} from ${reminderWishes} where ${reminderWishes.organisationId} = ${tx.organisationId}
        and ${reminderWishes.invitationId} = ${invitationId}
      )`,
    })
    .from(invitations)
    .where(and(eq(invitations.organisationId, tx.organisationId), eq(invitations.id, invitationId)));
  return row === undefined ? null : { id: asId(invitationId), ...row };
}

async function findSignInLink(tx: TenantTx, linkId: string | undefined): Promise<PostedLetter["signInLink"]> {
  if (linkId === undefined) return null;
  const [row] = await tx
    .select({ id: signInLinks.id, expiresAt: signInLinks.expiresAt })
    .from(signInLinks)
    .where(eq(signInLinks.id, linkId));
  return row ?? null;
}

/** From here on the letter may be with the mail server. */
export async function markSending(tx: TenantTx, id: LetterId): Promise<void> {
  await change(tx, id, { status: "sending", attempts: sql`${letters.attempts} + 1` });
}

export async function markSent(tx: TenantTx, id: LetterId, sentAt: Date): Promise<void> {
  await change(tx, id, { status: "sent", sentAt, lastError: null });
}

/** Back into the outbox, or out of it for good, and why. */
export async function markUnsent(
  tx: TenantTx,
  id: LetterId,
  status: "waiting" | "failed" | "dropped",
  lastError: string,
): Promise<void> {
  await change(tx, id, { status, lastError });
}

async function change(
  tx: TenantTx,
  id: LetterId,
  values: Parameters<ReturnType<typeof tx.update<typeof letters>>["set"]>[0],
): Promise<void> {
  await tx
    .update(letters)
    .set(values)
    .where(and(eq(letters.organisationId, tx.organisationId), eq(letters.id, id)));
}

type TenantTable = { organisationId: AnyPgColumn };

function sameTenant(one: TenantTable, other: TenantTable, joined: SQL): SQL | undefined {
  return and(eq(one.organisationId, other.organisationId), joined);
}
