import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";

// The report ends in at most three choices of its reader (report.md, page 6). A goal is in the subject's own words; only what they want
// to do differently has to be said, the rest may come later.

/** Three places and no fourth. */
export const goalPlaces = [1, 2, 3] as const;
export type GoalPlace = (typeof goalPlaces)[number];

/** The longest text of each kind, in characters. */
export const longestGoalText = 1000;

export type GoalWords = {
  /** What they want to be seen doing. */
  readonly behaviour: string;
  readonly situation: string;
  /** Within two weeks. */
  readonly firstStep: string;
  readonly helper: string;
  /** How others would notice. */
  readonly sign: string;
  /** When they want to ask again, YYYY-MM-DD. */
  readonly pulseOn: string | null;
};

/** `revision` is raised by every change. */
export type Goal = GoalWords & { readonly place: GoalPlace; readonly revision: number };

/** What of the choices the coach sees besides the report. */
export type GoalSharing = { readonly goals: boolean; readonly marks: boolean };

/** Goals only: what was marked while reading is the reader's own until they say otherwise. */
export const defaultGoalSharing: GoalSharing = { goals: true, marks: false };

/** A goal as it is kept; one without a behaviour is none. */
export function wordGoal(words: GoalWords): Result<GoalWords, Refusal> {
  const { behaviour, situation, firstStep, helper, sign, pulseOn } = words;
  if (behaviour.trim() === "") return refused({ code: "goal-empty" });
  return accepted({
    behaviour: behaviour.trim(),
    situation: situation.trim(),
    firstStep: firstStep.trim(),
    helper: helper.trim(),
    sign: sign.trim(),
    pulseOn,
  });
}
