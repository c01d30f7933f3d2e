import type { Actor } from "@parallax/domain/actor";
import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { permit } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { TenantTx } from "../db/tenant.ts";
import { openWholeHead } from "../report/open-release.ts";
import { requireRemarksRead } from "../report/require-remarks-read.ts";
import { findReview } from "../report/store.ts";
import { findRound } from "../round/store.ts";
import { findPaperBasis, findPaperMatter, type PaperMatter } from "./paper-matter.ts";
import type { PaperKind } from "./store.ts";

type Asked = { readonly roundId: RoundId; readonly kind: PaperKind };

/** What a paper says now, for whoever may have it: the one way from a request to a file. */
export async function openPaper(tx: TenantTx, actor: Actor, asked: Asked): Promise<Result<PaperMatter, Refusal>> {
  const open = await permitPaper(tx, actor, asked);
  if (!open.ok) return open;
  const matter = await findPaperMatter(tx, asked.roundId, asked.kind);
  return matter === undefined ? refused({ code: "not-found" }) : accepted(matter);
}

/** The same for whoever asks only how far it is: its basis, for which a released report is not read. */
export async function openPaperBasis(tx: TenantTx, actor: Actor, asked: Asked): Promise<Result<Uint8Array, Refusal>> {
  const open = await permitPaper(tx, actor, asked);
  if (!open.ok) return open;
  const basis = await findPaperBasis(tx, asked.roundId, asked.kind);
  return basis === undefined ? refused({ code: "not-found" }) : accepted(basis);
}

async function permitPaper(tx: TenantTx, actor: Actor, { roundId, kind }: Asked): Promise<Result<unknown, Refusal>> {
  return kind === "report" ? await openWholeHead(tx, actor, roundId) : await permitPrep(tx, actor, roundId);
}

/** The coach's two pages are the coach's alone, and from a draft only once every comment is decided and read. */
async function permitPrep(tx: TenantTx, actor: Actor, roundId: RoundId): Promise<Result<unknown, Refusal>> {
  const round = await findRound(tx, roundId);
  if (round === undefined) return refused({ code: "not-found" });
  const permitted = permit(actor, "paper.requestPrep", round);
  if (!permitted.ok || round.status !== "in-review") return permitted;
  const review = await findReview(tx, roundId);
  invariant(review !== undefined, "an opened round has its review");
  return await requireRemarksRead(tx, roundId, review, "once");
}
