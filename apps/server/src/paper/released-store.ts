import { asId } from "@parallax/domain/id";
import type { MemberId, RoundId } from "@parallax/domain/id";
import type { PageSize } from "@parallax/paper/report-paper";
import { and, desc, eq, inArray } from "drizzle-orm";
import { members } from "../db/schema/organisation.ts";
import { papers } from "../db/schema/paper.ts";
import { guesses } from "../db/schema/reading.ts";
import { releases } from "../db/schema/report.ts";
import { rounds } from "../db/schema/round.ts";
import type { TenantTx } from "../db/tenant.ts";
import { basisOf } from "./paper-matter.ts";
import { paperColumns, paperState, type PaperState } from "./store.ts";

/** A released report of a coach, and how far it is on its way to paper; null before anybody asked for it. */
export type ReleasedPaper = {
  readonly roundId: RoundId;
  readonly subject: { readonly name: string };
  readonly state: PaperState | null;
};

/** The newest release of every round that the member coaches, by the subject's name; no report is read for it. */
export async function findReleasedPapers(
  tx: TenantTx,
  coachId: MemberId,
  size: PageSize,
): Promise<readonly ReleasedPaper[]> {
  const newest = tx
    .selectDistinctOn([releases.roundId], {
      roundId: releases.roundId,
      number: releases.number,
      hash: releases.hash,
      introduction: releases.introduction,
      releasedAt: releases.releasedAt,
    })
    .from(releases)
    .where(eq(releases.organisationId, tx.organisationId))
    .orderBy(releases.roundId, desc(releases.number))
    .as("newest");
  const ofRound = and(eq(papers.organisationId, rounds.organisationId), eq(papers.roundId, rounds.id));
  const rows = await tx
    .select({
      roundId: rounds.id,
      name: members.name,
      release: {
        number: newest.number,
        hash: newest.hash,
        introduction: newest.introduction,
        releasedAt: newest.releasedAt,
      },
      guesses: guesses.guesses,
      paper: paperColumns,
    })
    .from(rounds)
    .innerJoin(members, and(eq(members.organisationId, rounds.organisationId), eq(members.id, rounds.subjectId)))
    .innerJoin(newest, eq(newest.roundId, rounds.id))
    .leftJoin(guesses, and(eq(guesses.organisationId, rounds.organisationId), eq(guesses.roundId, rounds.id)))
    .leftJoin(papers, and(ofRound, eq(papers.kind, "report"), eq(papers.size, size)))
    .where(
      and(
        eq(rounds.organisationId, tx.organisationId),
        eq(rounds.coachId, coachId),
        inArray(rounds.status, ["released", "archived"]),
      ),
    )
    .orderBy(members.name, rounds.id);
  return rows.map(({ roundId, name, release, paper, ...row }) => {
    const { hash, introduction } = release;
    const basis = basisOf({ kind: "report", hash, introduction, release, guesses: row.guesses });
    return {
      roundId: asId<"round">(roundId),
      subject: { name },
      state: paper === null ? null : paperState(paper, basis),
    };
  });
}
