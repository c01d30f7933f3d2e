import type { ReleaseId } from "@parallax/domain/id";
import type { PageSize } from "@parallax/paper/report-paper";
import { and, eq, sql } from "drizzle-orm";
import { papers } from "../db/schema/paper.ts";
import { releases } from "../db/schema/report.ts";
import type { TenantTx } from "../db/tenant.ts";
import type { Release } from "../report/store.ts";

/** A release on one size of paper. */
export type PaperKey = { readonly releaseId: ReleaseId; readonly size: PageSize };

/** Why a release could not be drawn: it took longer, or became larger, than is allowed, or the setter refused it. */
export type PaperFailure = "too-long" | "too-large" | "unsettable";

export type PaperState =
  | { readonly status: "waiting" | "drawn" }
  | { readonly status: "failed"; readonly failure: PaperFailure };

/** How far a paper is; undefined before anybody asked for it. */
export async function findPaperState(tx: TenantTx, key: PaperKey): Promise<PaperState | undefined> {
  const [row] = await tx
    .select({ status: papers.status, failure: papers.failure })
    .from(papers)
    .where(isPaper(tx, key));
  if (row === undefined) return undefined;
  return row.status === "failed" ? { status: "failed", failure: row.failure ?? "unsettable" } : { status: row.status };
}

/** The drawn file, or undefined. */
export async function findPaperFile(tx: TenantTx, key: PaperKey): Promise<Uint8Array | undefined> {
  const [row] = await tx.select({ file: papers.file }).from(papers).where(isPaper(tx, key));
  return row?.file ?? undefined;
}

/** Notes that somebody waits for it, and puts it into the worker's queue; asked for twice, it is there once. */
export async function enqueuePaper(tx: TenantTx, { releaseId, size }: PaperKey): Promise<void> {
  await tx
    .insert(papers)
    .values({ organisationId: tx.organisationId, releaseId, size, status: "waiting" })
    .onConflictDoUpdate({
      target: [papers.organisationId, papers.releaseId, papers.size],
      set: { status: "waiting", failure: null },
      setWhere: sql`${papers.status} <> 'drawn'`,
    });
  await tx.execute(sql`select public.enqueue_paper(${releaseId}, ${size})`);
}

/** What is drawn stays: a second drawing has the same bytes. */
export async function savePaper(tx: TenantTx, key: PaperKey, file: Uint8Array): Promise<void> {
  await tx.update(papers).set({ status: "drawn", failure: null, file }).where(isPaper(tx, key));
}

export async function savePaperFailure(tx: TenantTx, key: PaperKey, failure: PaperFailure): Promise<void> {
  await tx
    .update(papers)
    .set({ status: "failed", failure })
    .where(and(isPaper(tx, key), eq(papers.status, "waiting")));
}

/** What of a release a paper is made from; undefined once the release is gone. */
export async function findReleaseToDraw(
  tx: TenantTx,
  releaseId: ReleaseId,
): Promise<Pick<Release, "snapshot" | "introduction" | "number" | "hash" | "releasedAt"> | undefined> {
  const [row] = await tx
    .select()
    .from(releases)
    .where(and(eq(releases.organisationId, tx.organisationId), eq(releases.id, releaseId)));
  return row;
}

function isPaper(tx: TenantTx, { releaseId, size }: PaperKey) {
  return and(eq(papers.organisationId, tx.organisationId), eq(papers.releaseId, releaseId), eq(papers.size, size));
}
