import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { readDatabaseClock } from "../round/store.ts";
import { openPaperBasis } from "./open-paper.ts";
import { enqueuePaper, findPaper, paperState, type PaperKey, type PaperState } from "./store.ts";

/** A paper for whoever may read all of it; asked again after a failure, it is tried again. */
export async function requestPaper(
  { database, actor }: MemberContext,
  key: PaperKey,
): Promise<Result<PaperState, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const basis = await openPaperBasis(tx, actor, key);
    if (!basis.ok) return basis;
    const found = await findPaper(tx, key);
    const state = found === undefined ? null : paperState(found, basis.value);
    if (state !== null && state.status !== "failed") return accepted(state);
    await enqueuePaper(tx, key, false);
    const asked = await findPaper(tx, key);
    // From before the release on, it leaves the product as a file.
    if (key.kind === "prep")
      await record(tx, { at: await readDatabaseClock(tx), actor, act: "paper.requestPrep", roundId: key.roundId });
    return accepted({ status: "waiting", ahead: asked?.place ?? 0 });
  });
}
