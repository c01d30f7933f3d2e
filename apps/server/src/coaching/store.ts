import type { DeskFacts } from "@parallax/domain/coaching/desk";
import { asId } from "@parallax/domain/id";
import type { MemberId, RoundId } from "@parallax/domain/id";
import { liveParts } from "@parallax/domain/report/live-part";
import type { RoundPolicy } from "@parallax/domain/round/policy";
import { and, desc, eq, sql } from "drizzle-orm";
import { members } from "../db/schema/organisation.ts";
import { releaseParts, releaseReadings, releases, reviews } from "../db/schema/report.ts";
import { rounds } from "../db/schema/round.ts";
import type { TenantTx } from "../db/tenant.ts";

/** A round as its coach has it on the desk. */
export type DeskRound = DeskFacts & {
  readonly roundId: RoundId;
  readonly subject: { readonly memberId: MemberId; readonly name: string };
  readonly policy: RoundPolicy;
  readonly readAt: Date | null;
};

/** Every round that the member coaches, in no order that says anything. */
export async function findRoundsOfCoach(tx: TenantTx, coachId: MemberId): Promise<DeskRound[]> {
  const newest = tx
    .selectDistinctOn([releases.roundId], {
      roundId: releases.roundId,
      number: releases.number,
      byPart: releases.byPart,
      releasedAt: releases.releasedAt,
    })
    .from(releases)
    .where(eq(releases.organisationId, tx.organisationId))
    .orderBy(releases.roundId, desc(releases.number))
    .as("newest");
  const opened = tx
    .select({
      roundId: releaseParts.roundId,
      number: releaseParts.number,
      parts: sql<number>`count(*)::integer`.as("parts"),
    })
    .from(releaseParts)
    .where(eq(releaseParts.organisationId, tx.organisationId))
    .groupBy(releaseParts.roundId, releaseParts.number)
    .as("opened");
  const rows = await tx
    .select({
      round: rounds,
      subjectName: members.name,
      remarksRead: reviews.remarksRead,
      introductionWritten: sql<
        boolean | null
      >`${reviews.introduction} ~ '\\S' and coalesce(${reviews.introducedById} = ${coachId}::uuid, true)`,
      releaseAt: reviews.releaseAt,
      releasedAt: newest.releasedAt,
      byPart: newest.byPart,
      parts: opened.parts,
      readAt: releaseReadings.readAt,
    })
    .from(rounds)
    .innerJoin(members, and(eq(members.organisationId, rounds.organisationId), eq(members.id, rounds.subjectId)))
    .leftJoin(reviews, and(eq(reviews.organisationId, rounds.organisationId), eq(reviews.roundId, rounds.id)))
    .leftJoin(newest, eq(newest.roundId, rounds.id))
    .leftJoin(opened, and(eq(opened.roundId, rounds.id), eq(opened.number, newest.number)))
    .leftJoin(
      releaseReadings,
      and(
        eq(releaseReadings.organisationId, rounds.organisationId),
        eq(releaseReadings.roundId, rounds.id),
        eq(releaseReadings.number, newest.number),
      ),
    )
    .where(and(eq(rounds.organisationId, tx.organisationId), eq(rounds.coachId, coachId)))
    .orderBy(rounds.id);
  return rows.map(({ round, subjectName, remarksRead, introductionWritten, byPart, parts, ...times }) => ({
    ...times,
    roundId: asId(round.id),
    subject: { memberId: asId(round.subjectId), name: subjectName },
    status: round.status,
    policy: round.policy,
    closesAt: round.closesAt,
    closedAt: round.closedAt,
    remarksRead: remarksRead ?? false,
    introductionWritten: introductionWritten ?? false,
    sessionOpen: byPart === true && (parts ?? 0) < liveParts.length,
  }));
}
