import { asId } from "@parallax/domain/id";
import type { MemberId, RoundId } from "@parallax/domain/id";
import type { RoundPolicy } from "@parallax/domain/round/policy";
import type { RoundStatus } from "@parallax/domain/round/status";
import { and, desc, eq, sql } from "drizzle-orm";
import { members } from "../db/schema/organisation.ts";
import { releaseReadings, releases, reviews } from "../db/schema/report.ts";
import { rounds } from "../db/schema/round.ts";
import type { TenantTx } from "../db/tenant.ts";

/** A round as its coach has it on the desk. */
export type DeskRound = {
  readonly roundId: RoundId;
  readonly subject: { readonly memberId: MemberId; readonly name: string };
  readonly status: RoundStatus;
  readonly policy: RoundPolicy;
  readonly closesAt: Date;
  readonly remarksRead: boolean;
  readonly introductionWritten: boolean;
  readonly releaseAt: Date | null;
  readonly releasedAt: Date | null;
  readonly readAt: Date | null;
};

/** Every round that the member coaches, the one that closes or closed last first. */
export async function findRoundsOfCoach(tx: TenantTx, coachId: MemberId): Promise<DeskRound[]> {
  const newest = tx
    .select({
      roundId: releases.roundId,
      releasedAt: sql<Date>`max(${releases.releasedAt})`.as("released_at"),
      number: sql<number>`max(${releases.number})`.as("newest_number"),
    })
    .from(releases)
    .where(eq(releases.organisationId, tx.organisationId))
    .groupBy(releases.roundId)
    .as("newest");
  const rows = await tx
    .select({
      round: rounds,
      subjectName: members.name,
      remarksRead: reviews.remarksRead,
      introductionWritten: sql<boolean | null>`${reviews.introduction} ~ '\\S'`,
      releaseAt: reviews.releaseAt,
      releasedAt: newest.releasedAt,
      readAt: releaseReadings.readAt,
    })
    .from(rounds)
    .innerJoin(members, and(eq(members.organisationId, rounds.organisationId), eq(members.id, rounds.subjectId)))
    .leftJoin(reviews, and(eq(reviews.organisationId, rounds.organisationId), eq(reviews.roundId, rounds.id)))
    .leftJoin(newest, eq(newest.roundId, rounds.id))
    .leftJoin(
      releaseReadings,
      and(
        eq(releaseReadings.organisationId, rounds.organisationId),
        eq(releaseReadings.roundId, rounds.id),
        eq(releaseReadings.number, newest.number),
      ),
    )
    .where(and(eq(rounds.organisationId, tx.organisationId), eq(rounds.coachId, coachId)))
    .orderBy(desc(rounds.closesAt), rounds.id);
  return rows.map(({ round, subjectName, remarksRead, introductionWritten, releaseAt, releasedAt, readAt }) => ({
    roundId: asId(round.id),
    subject: { memberId: asId(round.subjectId), name: subjectName },
    status: round.status,
    policy: round.policy,
    closesAt: round.closesAt,
    remarksRead: remarksRead ?? false,
    introductionWritten: introductionWritten ?? false,
    releaseAt,
    releasedAt: releasedAt === null ? null : new Date(releasedAt),
    readAt,
  }));
}
