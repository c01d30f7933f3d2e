import type { Language } from "@parallax/domain/language";
import { mayInOrganisation } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { loadOrganisation, lockOrganisation, saveHabits } from "./store.ts";

/**
 * The language in which letters go out, and the time zone of their mornings and deadlines. Both hold for every letter that is still to be
 * written; reminders that have their day keep it until the round's closing date moves. And how few people may be shown together, in
 * rounds that are asked for from now on.
 */
export async function changeOrganisation(
  { world, database, actor }: MemberContext,
  habits: { readonly language: Language; readonly timeZone: string; readonly fewestShown: number },
): Promise<Result<null, Refusal>> {
  const { organisationId } = actor;
  if (!mayInOrganisation(actor, "organisation.change", organisationId)) return refused({ code: "not-found" });
  return await withTenant(database, organisationId, async (tx) => {
    await lockOrganisation(tx);
    const before = await loadOrganisation(tx);
    const { language, timeZone, fewestShown } = habits;
    if (before.language === language && before.timeZone === timeZone && before.fewestShown === fewestShown)
      return accepted(null);
    await saveHabits(tx, habits);
    await record(tx, { at: world.now(), actor, act: "organisation.change", details: { ...habits } });
    return accepted(null);
  });
}
