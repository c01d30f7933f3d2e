import { wordGoal, type GoalWords } from "@parallax/domain/goal/goal";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedReader } from "../report/permitted-reader.ts";
import { saveGoalWords, type SeenGoal } from "./store.ts";

/** The subject writes a goal down or changes it. Goals leave no trace in the record: whether somebody works on any is theirs to tell. */
export async function saveGoal(
  { database, actor }: MemberContext,
  { goal, ...seen }: SeenGoal & { readonly goal: GoalWords },
): Promise<Result<{ readonly revision: number }, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const reader = await permittedReader(tx, actor, "goal.save", seen.roundId);
    if (!reader.ok) return reader;
    const words = wordGoal(goal);
    if (!words.ok) return words;
    const revision = await saveGoalWords(tx, seen, words.value);
    return revision === undefined ? refused({ code: "changed-meanwhile" }) : accepted({ revision });
  });
}
