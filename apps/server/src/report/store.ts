import type { MemberId, ReleaseId, RoundId } from "@parallax/domain/id";
import { asId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Introduction } from "@parallax/domain/report/introduction";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { and, desc, eq, getTableColumns, sql } from "drizzle-orm";
import { releases, reviews } from "../db/schema/report.ts";
import type { TenantTx } from "../db/tenant.ts";

/** The coach's desk for one report. `revision` is raised by every change of the introduction. */
export type Review = {
  readonly remarksRead: boolean;
  readonly introduction: Introduction;
  readonly revision: number;
  /** When the clockwork releases the report, and who wished it so. */
  readonly plan: ReleasePlan | null;
};

export type ReleasePlan = { readonly at: Date; readonly byId: MemberId };

/** One frozen version of a report. */
export type Release = ReleaseHead & { readonly snapshot: ReportSnapshot };

/** What is known of a version without reading it: a snapshot may hold megabytes of comments. */
export type ReleaseHead = {
  readonly id: ReleaseId;
  readonly roundId: RoundId;
  readonly number: number;
  readonly hash: Uint8Array;
  readonly introduction: string;
  readonly releasedById: MemberId;
  readonly releasedAt: Date;
  readonly byPart: boolean;
};

/** Undefined until the round's ballots are opened. */
export async function findReview(tx: TenantTx, roundId: RoundId): Promise<Review | undefined> {
  const [row] = await tx.select().from(reviews).where(isReview(tx, roundId));
  if (row === undefined) return undefined;
  const { remarksRead, revision, releaseAt, releasePlannedById, introducedById } = row;
  const isPlanned = releaseAt !== null && releasePlannedById !== null;
  const plan = isPlanned ? { at: releaseAt, byId: asId<"member">(releasePlannedById) } : null;
  const byId = introducedById === null ? null : asId<"member">(introducedById);
  return { remarksRead, introduction: { text: row.introduction, byId, at: row.introducedAt }, revision, plan };
}

export async function saveReleasePlan(tx: TenantTx, roundId: RoundId, plan: ReleasePlan | null): Promise<void> {
  await tx
    .update(reviews)
    .set({ releaseAt: plan?.at ?? null, releasePlannedById: plan?.byId ?? null })
    .where(isReview(tx, roundId));
}

export async function saveRemarksRead(tx: TenantTx, roundId: RoundId): Promise<void> {
  await tx.update(reviews).set({ remarksRead: true }).where(isReview(tx, roundId));
}

/** Another coach reads for themself before any figure, and nothing that was planned before happens. What was decided and written stays. */
export async function handReviewOver(tx: TenantTx, roundId: RoundId): Promise<void> {
  await tx
    .update(reviews)
    .set({ remarksRead: false, releaseAt: null, releasePlannedById: null })
    .where(isReview(tx, roundId));
}

/** Replaces the introduction that has this revision and says the new one; undefined when somebody else was faster. */
export async function replaceIntroduction(
  tx: TenantTx,
  roundId: RoundId,
  { text, byId, at, revision }: Introduction & { readonly revision: number },
): Promise<number | undefined> {
  const [row] = await tx
    .update(reviews)
    .set({ introduction: text, introducedById: byId, introducedAt: at, revision: sql`${reviews.revision} + 1` })
    .where(and(isReview(tx, roundId), eq(reviews.revision, revision)))
    .returning({ revision: reviews.revision });
  return row?.revision;
}

export async function insertRelease(tx: TenantTx, release: Release): Promise<void> {
  await tx.insert(releases).values({ organisationId: tx.organisationId, ...release });
}

/** The newest version, or undefined. */
export async function findNewestRelease(tx: TenantTx, roundId: RoundId): Promise<Release | undefined> {
  const head = await findReleaseHead(tx, roundId);
  return head && { ...head, snapshot: await loadSnapshot(tx, head) };
}

/** The same for whoever asks nothing of its figures and words. */
export async function findReleaseHead(tx: TenantTx, roundId: RoundId): Promise<ReleaseHead | undefined> {
  const { snapshot: _, ...columns } = getTableColumns(releases);
  const [row] = await tx
    .select(columns)
    .from(releases)
    .where(and(eq(releases.organisationId, tx.organisationId), eq(releases.roundId, roundId)))
    .orderBy(desc(releases.number))
    .limit(1);
  if (row === undefined) return undefined;
  const { number, hash, introduction, releasedAt, byPart } = row;
  return {
    id: asId(row.id),
    roundId: asId(row.roundId),
    number,
    hash,
    introduction,
    releasedById: asId(row.releasedById),
    releasedAt,
    byPart,
  };
}

/** What the version says. */
export async function loadSnapshot(tx: TenantTx, { id }: Pick<ReleaseHead, "id">): Promise<ReportSnapshot> {
  const [row] = await tx
    .select({ snapshot: releases.snapshot })
    .from(releases)
    .where(and(eq(releases.organisationId, tx.organisationId), eq(releases.id, id)));
  invariant(row !== undefined, "a version that was found has its snapshot");
  return row.snapshot;
}

function isReview(tx: TenantTx, roundId: RoundId) {
  return and(eq(reviews.organisationId, tx.organisationId), eq(reviews.roundId, roundId));
}
