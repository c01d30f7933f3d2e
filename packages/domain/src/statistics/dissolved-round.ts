import type { AnswerRow, RoundFrame } from "./round-input.ts";

/**
 * A round after the people in it were let go: all that `analyseDissolved` needs, and nothing that ties one rater's answers
 * on two competencies together (anonymity.md, binding decision 2). Plain JSON data.
 *
 * Rows may be stored apart and put back in any order: the analysis is the same byte for byte. `splitDissolved` and
 * `joinDissolved` do that.
 */
export type DissolvedRound = {
  readonly frame: RoundFrame;
  /** The subject's own answers by item id; null when there is no self form (or it is valid for no competency). */
  readonly self: AnswerRow | null;
  /** Identified cells first, then anonymous cells by their first group in config order. */
  readonly cells: readonly DissolvedCell[];
  readonly withheld: WithheldGroups;
};

export type CellKind = "identified" | "anonymous";

/** The people whose answers are shown together (methods.md 4). */
export type DissolvedCell = {
  /** Group names joined by "+" in config order. */
  readonly key: string;
  readonly kind: CellKind;
  readonly groups: readonly string[];
  /** Respondents of the cell: valid for at least one competency. */
  readonly n: number;
  /** Fewest answers behind a figure of this cell: 1 for identified, k for anonymous. */
  readonly kCell: number;
  /** By competency id, one entry for every competency of the frame. */
  readonly competencies: Readonly<Record<string, DissolvedCompetency>>;
  readonly mapSpread: MapSpread;
};

/**
 * Either the answer rows of the `n` raters valid for the competency (methods.md 3), or the reason why nothing may be shown
 * (methods.md 5); then the answers are gone. While fewer than kSpread raters are valid, answers to items that are not usable
 * (methods.md 4.3) are gone too, and rows with nothing else in them, so there may be fewer rows than `n`; from kSpread on they stay,
 * because spread and range are about each rater's mean over what that rater answered.
 */
export type DissolvedCompetency =
  | { readonly reason: null; readonly n: number; readonly rows: readonly AnswerRow[] }
  | { readonly reason: HiddenReason; readonly n: 0; readonly rows: readonly [] };

export type HiddenReason = "NO_DATA" | "SUPPRESSED" | "TOO_FEW_ITEMS";

/**
 * How map points of single raters scatter in a cell (methods.md 10.2), computed while raters' pieces were still together.
 * `n` counts map-valid raters, 0 while they are fewer than kCell. The covariance is kept from kSpread raters on; before that nothing may
 * use it.
 */
export type MapSpread = {
  readonly n: number;
  /** Sample covariance; x is management, y leadership, in report scale units squared. */
  readonly covariance: { readonly xx: number; readonly xy: number; readonly yy: number } | null;
};

/**
 * Groups whose raters enter no figure. `competencies` are those that make "all others" say SUPPRESSED instead of NO_DATA when no
 * anonymous cell can be shown. The product names every competency there, so that nothing about withheld answers is kept; `runRound`
 * names those for which a withheld rater is valid, as methods.md 6 reads.
 */
export type WithheldGroups = {
  readonly groups: readonly string[];
  readonly competencies: readonly string[];
};

/** Who is in which cell: made once per round, used for the main report and for every single-item list (axes, watch-outs). */
export type CellPlan = {
  readonly cells: readonly PlannedCell[];
  /** Withheld groups in config order, and their respondents. */
  readonly withheld: readonly string[];
  readonly withheldRaters: readonly string[];
};

export type PlannedCell = {
  readonly key: string;
  readonly kind: CellKind;
  readonly groups: readonly string[];
  readonly kCell: number;
  /** Rater ids: respondents only. Exists in memory while a round is opened, never afterwards. */
  readonly raters: readonly string[];
};

/** A dissolved round without its rows: what can be stored as one document beside the pieces. */
export type DissolvedOutline = Omit<DissolvedRound, "self" | "cells"> & {
  readonly hasSelf: boolean;
  readonly cells: readonly (Omit<DissolvedCell, "competencies"> & {
    readonly reasons: Readonly<Record<string, HiddenReason | null>>;
    /** Raters valid for each competency; 0 where there is a reason. */
    readonly valid: Readonly<Record<string, number>>;
  })[];
};

/** One rater's answers on one competency: `cell` is the cell's key, `self` for the subject's own. */
export type DissolvedPiece = {
  readonly cell: string;
  readonly competency: string;
  readonly answers: AnswerRow;
};
