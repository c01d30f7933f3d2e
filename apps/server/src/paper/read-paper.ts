import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { PageSize } from "@parallax/paper/report-paper";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { openRelease } from "../report/open-release.ts";
import { findPaperFile } from "./store.ts";

/** A drawn file, and whose it is. */
export type PaperFile = { readonly file: Uint8Array; readonly round: ReportSnapshot["round"] };

/** The newest release as a PDF, once it is drawn; before that there is nothing to find. */
export async function readPaper(
  { database, actor }: Pick<MemberContext, "database" | "actor">,
  { roundId, size }: { readonly roundId: RoundId; readonly size: PageSize },
): Promise<Result<PaperFile, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const release = await openRelease(tx, actor, roundId);
    if (!release.ok) return release;
    const { id, snapshot } = release.value;
    const file = await findPaperFile(tx, { releaseId: id, size });
    return file === undefined ? refused({ code: "not-found" }) : accepted({ file, round: snapshot.round });
  });
}
