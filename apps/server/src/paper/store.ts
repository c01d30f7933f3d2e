import type { RoundId } from "@parallax/domain/id";
import type { PageSize } from "@parallax/paper/report-paper";
import { and, eq, sql } from "drizzle-orm";
import { papers } from "../db/schema/paper.ts";
import type { TenantTx } from "../db/tenant.ts";

/** What is drawn: the report for its readers, or the two pages that its coach takes into the debrief. */
export type PaperKind = "report" | "prep";

/** One of a round's papers on one size of paper. */
export type PaperKey = { readonly roundId: RoundId; readonly kind: PaperKind; readonly size: PageSize };

/** Why it could not be drawn: it took longer, or became larger, than is allowed, or the setter refused it. */
export type DrawingFailure = "too-long" | "too-large" | "unsettable";

/**
 * `ahead` counts the papers of the installation that are drawn before it. `interrupted`: whoever drew it died each time, or the queue lost it.
 */
export type PaperState =
  | { readonly status: "waiting"; readonly ahead: number }
  | { readonly status: "drawn" }
  | { readonly status: "failed"; readonly failure: DrawingFailure | "interrupted" };

/** What the state of a paper is made of; `place` is null where nobody is going to draw it. */
export type PaperRow = {
  readonly status: "waiting" | "drawn" | "failed";
  readonly failure: DrawingFailure | null;
  readonly basis: Uint8Array | null;
  readonly place: number | null;
};

/** For a query over `papers`. */
export const paperColumns = {
  status: papers.status,
  failure: papers.failure,
  basis: papers.basis,
  place: sql<number | null>`case when ${papers.status} = 'waiting'
    then paper_place(${papers.roundId}, ${papers.kind}, ${papers.size}) end`,
};

/** How far a paper of this basis is; null before anybody asked for it, and when what is drawn is no longer what it would say. */
export function paperState({ status, failure, basis, place }: PaperRow, wanted: Uint8Array): PaperState | null {
  if (status === "failed") return { status, failure: failure ?? "unsettable" };
  if (status === "drawn") return basis !== null && Buffer.compare(basis, wanted) === 0 ? { status } : null;
  return place === null ? { status: "failed", failure: "interrupted" } : { status, ahead: place };
}

export async function findPaper(tx: TenantTx, key: PaperKey): Promise<PaperRow | undefined> {
  const [row] = await tx.select(paperColumns).from(papers).where(isPaper(tx, key));
  return row;
}

/** The file that was drawn from this basis, or undefined. */
export async function findPaperFile(tx: TenantTx, key: PaperKey, basis: Uint8Array): Promise<Uint8Array | undefined> {
  const [row] = await tx
    .select({ file: papers.file })
    .from(papers)
    .where(and(isPaper(tx, key), eq(papers.basis, basis)));
  return row?.file ?? undefined;
}

/**
 * Notes that somebody waits for it, lets go of what was drawn before, and puts it into the worker's queue: one of many after all that
 * were asked for by themselves.
 */
export async function enqueuePaper(tx: TenantTx, key: PaperKey, ofMany: boolean): Promise<void> {
  const { roundId, kind, size } = key;
  const waiting = { status: "waiting", failure: null, basis: null, file: null } as const;
  await tx
    .insert(papers)
    .values({ organisationId: tx.organisationId, ...key, ...waiting })
    .onConflictDoUpdate({
      target: [papers.organisationId, papers.roundId, papers.kind, papers.size],
      set: waiting,
    });
  await tx.execute(sql`select public.enqueue_paper(${roundId}, ${kind}, ${size}, ${ofMany})`);
}

/** Notes what it is about to be drawn from; false when nobody waits for it any more. */
export async function beginPaper(tx: TenantTx, key: PaperKey, basis: Uint8Array): Promise<boolean> {
  const begun = await tx
    .update(papers)
    .set({ basis })
    .where(and(isPaper(tx, key), eq(papers.status, "waiting")))
    .returning({ size: papers.size });
  return begun.length === 1;
}

/** Keeps what came of it, if it is still waited for and nothing has changed that it was drawn from. */
export async function endPaper(
  tx: TenantTx,
  key: PaperKey,
  basis: Uint8Array,
  end:
    | { readonly status: "drawn"; readonly file: Uint8Array }
    | { readonly status: "failed"; readonly failure: DrawingFailure },
): Promise<void> {
  await tx
    .update(papers)
    .set(end)
    .where(and(isPaper(tx, key), eq(papers.status, "waiting"), eq(papers.basis, basis)));
}

function isPaper(tx: TenantTx, { roundId, kind, size }: PaperKey) {
  return and(
    eq(papers.organisationId, tx.organisationId),
    eq(papers.roundId, roundId),
    eq(papers.kind, kind),
    eq(papers.size, size),
  );
}
