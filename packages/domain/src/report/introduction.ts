import type { MemberId } from "../id.ts";
import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";

/** A coach's first words to the subject; `byId` is null for words from before it was kept whose they are. */
export type Introduction = { readonly text: string; readonly byId: MemberId | null; readonly at: Date | null };

/** Words are released in the name of whoever wrote them, or made them their own: never a coach's who has left in another's. */
export function requireIntroduction({ text, byId }: Introduction, coachId: MemberId | null): Result<null, Refusal> {
  if (text.trim() === "") return refused({ code: "introduction-missing" });
  return byId === null || byId === coachId ? accepted(null) : refused({ code: "introduction-of-another" });
}

const sittingMs = 30 * 60_000;

/**
 * Whether a save begins a sitting, which the record of the round tells of: the first words, somebody else's words changed, the last ones
 * taken away, or words changed after half an hour. What a text saves by itself at every pause in typing is no event.
 */
export function beginsSitting(
  before: Introduction,
  after: { readonly text: string; readonly byId: MemberId; readonly at: Date },
): boolean {
  if (before.text === after.text && before.byId === after.byId) return false;
  if (before.at === null || before.byId !== after.byId) return true;
  if ((before.text.trim() === "") !== (after.text.trim() === "")) return true;
  return after.at.getTime() - before.at.getTime() > sittingMs;
}
