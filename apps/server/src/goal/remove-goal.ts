import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedReader } from "../report/permitted-reader.ts";
import { deleteGoal, type SeenGoal } from "./store.ts";

/** The subject lets a goal go; its place is free again. */
export async function removeGoal({ database, actor }: MemberContext, seen: SeenGoal): Promise<Result<null, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const reader = await permittedReader(tx, actor, "goal.remove", seen.roundId);
    if (!reader.ok) return reader;
    return (await deleteGoal(tx, seen)) ? accepted(null) : refused({ code: "changed-meanwhile" });
  });
}
