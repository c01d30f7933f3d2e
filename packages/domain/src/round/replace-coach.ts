import type { MemberId } from "../id.ts";
import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";
import type { Round } from "./round.ts";

/** What an administrator decides, and as whom. */
export type CoachReplacement = { readonly coachId: MemberId; readonly byId: MemberId; readonly reason: string };

/** `coachIsThere`: the round's coach still coaches. `takesPart`: the new one was asked to answer. `allOpen`: the subject has the whole report. */
export type ReplacementFacts = {
  readonly coachIsThere: boolean;
  readonly takesPart: boolean;
  readonly allOpen: boolean;
};

/**
 * Whether a round waits for another coach: answers come in or are in, the one whom the raters were told of no longer coaches, and there
 * is still something for a coach to do.
 */
export function needsCoach(
  { status, coachId }: Pick<Round, "status" | "coachId">,
  { coachIsThere, allOpen }: Pick<ReplacementFacts, "coachIsThere" | "allOpen">,
): boolean {
  if (coachId === null || coachIsThere) return false;
  return ["collecting", "closed", "in-review"].includes(status) || (status === "released" && !allOpen);
}

/**
 * Puts another coach in the place of one who no longer coaches. Raters were told that this may happen, and that whoever reads is nobody
 * who was asked to answer. Nobody brings about their own reading, or chooses who reads about them (`not-for-oneself`).
 */
export function replaceCoach(
  round: Round,
  { coachId, byId, reason }: CoachReplacement,
  facts: ReplacementFacts,
): Result<Round, Refusal> {
  if (!needsCoach(round, facts)) return refused({ code: "coach-not-missing" });
  if (byId === round.subjectId || byId === coachId) return refused({ code: "not-for-oneself" });
  if (coachId === round.subjectId || facts.takesPart) return refused({ code: "coach-takes-part" });
  if (reason.trim() === "") return refused({ code: "reason-missing" });
  return accepted({ ...round, coachId });
}
