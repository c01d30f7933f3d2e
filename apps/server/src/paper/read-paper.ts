import type { Refusal } from "@parallax/domain/refusal";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { openPaper } from "./open-paper.ts";
import { findPaperFile, type PaperKey } from "./store.ts";

/** A drawn file, and whose it is. */
export type PaperFile = { readonly file: Uint8Array; readonly round: ReportSnapshot["round"] };

/** A paper as it is now, once it is drawn; before that there is nothing to find. */
export async function readPaper(
  { database, actor }: Pick<MemberContext, "database" | "actor">,
  key: PaperKey,
): Promise<Result<PaperFile, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const matter = await openPaper(tx, actor, key);
    if (!matter.ok) return matter;
    const { content, basis } = matter.value;
    const file = await findPaperFile(tx, key, basis);
    return file === undefined
      ? refused({ code: "not-found" })
      : accepted({ file, round: content.paper.snapshot.round });
  });
}
