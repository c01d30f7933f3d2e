import type { Answer } from "../ballot/piece.ts";
import type { RaterGroup } from "../round/rater-group.ts";
import type { DissolvedRound } from "../statistics/dissolved-round.ts";
import type { Panel } from "./snapshot.ts";

/**
 * A round whose ballots were opened: everything that is left of what people answered, and all that a report is made of.
 * Put together from the stored pieces and the manifest by the server's `loadOpenedRound`. Nobody's id is in it, nothing of people
 * whose answers are withheld, and nothing says which two parts came from one rater.
 *
 * The three lists share one plan of cells. `axes` and `watchOuts` have one "competency" per axis or watch-out, under its id, with the
 * one item of the same id, on `axisScale` or `watchOutScale` as the report scale.
 */
export type OpenedRound = {
  readonly competencies: DissolvedRound;
  readonly axes: DissolvedRound;
  readonly watchOuts: DissolvedRound;
  /** Where the role needs the subject to be, as the subject and named bosses said; by axis in the questionnaire's order. */
  readonly roleNeeds: readonly RoleNeed[];
  /** The subject's own; in the questionnaire's order. */
  readonly reflections: readonly { readonly id: string; readonly answer: Answer }[];
  /** One per paragraph, and one per comment of the subject's own, in the order of their random ids: an order that means nothing. */
  readonly remarks: readonly OpenedRemark[];
  /** Whether a sentence of them may be set beside a trait, and how many of them may be held or shortened with that still so. */
  readonly mayQuote: boolean;
  readonly quoteRoom: number;
  readonly panel: Panel;
  readonly counts: OpenedCounts;
};

/** `answer` is a point of `axisScale`. Two bosses say two role needs. */
export type RoleNeed = {
  readonly axis: string;
  readonly group: Extract<RaterGroup, "self" | "boss">;
  readonly answer: number;
};

/** `pooled`: somebody of the shown cells, and no more than that. */
export type OpenedRemark = {
  readonly id: string;
  readonly question: string;
  readonly cell: "self" | "pooled";
  readonly text: string;
};

/** Of the whole round: people invited (the subject not counted), ballots cast, and ballots that could not be read. */
export type OpenedCounts = {
  readonly invited: number;
  readonly cast: number;
  readonly spoiled: number;
};
