import type { CellKind } from "./dissolved-round.ts";
import type { ReasonCode } from "./reason-code.ts";

/**
 * What `runRound` and `analyseDissolved` return: every figure of methods.md part I under the keys of 25.6, full precision, nothing
 * rounded. Every key is there; what cannot or may not be given is null. Means, limits and gaps are in report scale units.
 */
export type RoundAnalysis = {
  /** The subject's own score per competency; null when the self form is missing or not valid for it (`NO_DATA`). */
  readonly self: Readonly<Record<string, number | null>>;
  /** Groups whose raters enter no figure, in config order. */
  readonly withheld: readonly string[];
  /** Identified cells first, then anonymous cells by their first group in config order. */
  readonly cells: readonly CellAnalysis[];
  /** The mean of the published cells' perspectives per competency (methods.md 6). */
  readonly allOthers: Readonly<Record<string, AllOthersFigure>>;
  /** The same per item, for items that have it. */
  readonly allOthersItems: Readonly<Record<string, number>>;
  /** Competencies from highest to lowest "all others" (15.3); those without one are left out. */
  readonly order: readonly string[];
  /** Whether `order[i]` and `order[i + 1]` are too close for their order to mean anything; one shorter than `order`. */
  readonly closeToNext: readonly boolean[];
  readonly map: MapAnalysis;
};

/** `runRound` also says who is in a cell; this never leaves the process that holds the raters. */
export type RoundAnalysisWithRaters = Omit<RoundAnalysis, "cells"> & {
  readonly cells: readonly (CellAnalysis & { readonly raters: readonly string[] })[];
};

export type CellAnalysis = {
  readonly key: string;
  readonly kind: CellKind;
  /** Respondents of the cell. */
  readonly n: number;
  /** By competency id. */
  readonly comp: Readonly<Record<string, CellFigure>>;
  /** Usable items of competencies whose mean is shown, by item id. */
  readonly items: Readonly<Record<string, ItemFigure>>;
};

export type GapClass = "self_higher" | "self_lower" | "similar" | "unclear";

/** Self minus others (methods.md 8); all null when either part is. */
export type GapFigure = {
  readonly gap: number | null;
  readonly gapSe: number | null;
  readonly gapDf: number | null;
  readonly t: number | null;
  readonly p: number | null;
  /** Benjamini-Hochberg over the competencies of this cell (or of "all others"). */
  readonly pAdj: number | null;
  readonly gapClass: GapClass | null;
};

/**
 * One competency in one cell (methods.md 5, 7, 8). While `mean` is null, so is everything but `reason`.
 * Where `mean` is given: `sd`, `min`, `max`, `agreement` null means SUPPRESSED (n below kSpread), `lower`, `upper` null means
 * SINGLE_RATER (n = 1), `gap` null means that the subject has no score (NO_DATA).
 */
export type CellFigure = GapFigure & {
  readonly mean: number | null;
  /** Raters valid for the competency. */
  readonly n: number | null;
  readonly reason: ReasonCode | null;
  readonly usableItems: readonly string[] | null;
  /** SD, lowest and highest of the raters' own means. */
  readonly sd: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly se: number | null;
  readonly df: number | null;
  /** Unclipped limits of the interval at `config.level`. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly agreement: CellAgreement | null;
  /** The subject answered another set of the competency's items than is usable in the cell. */
  readonly itemSetsDiffer: boolean | null;
};

/** Agreement within the cell over usable items (methods.md 11); a sole `reason` when it is not defined. */
export type CellAgreement =
  | {
      readonly J: number;
      /** Mean of the items' variances, raw metric. */
      readonly meanVar: number;
      readonly rwgjUniform: number | null;
      readonly rwgjSlight: number | null;
      readonly rStarUniform: number | null;
      readonly adM: number;
    }
  | { readonly reason: ReasonCode };

export type ItemFigure = {
  readonly n: number;
  readonly mean: number;
  /** Answers per option from the item's lowest to its highest point, after reversing; null (SUPPRESSED) below kSpread answers. */
  readonly counts: readonly number[] | null;
};

export type Level = "high" | "near" | "low";
export type JohariLabel = "blind_spot" | "hidden_strength" | "agreed_strength" | "agreed_need" | "not_clear";

/** One competency over all published cells (methods.md 6, 8, 9). While `mean` is null, so is everything but `reason`. */
export type AllOthersFigure = GapFigure & {
  readonly mean: number | null;
  readonly reason: ReasonCode | null;
  /** Keys of the cells that it is made of. */
  readonly cells: readonly string[] | null;
  readonly se: number | null;
  readonly df: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly othersLevel: Level | null;
  readonly selfLevel: "high" | "low" | null;
  readonly label: JohariLabel | null;
};

/** The leader-manager map (methods.md 10): x is management, y leadership. */
export type MapAnalysis = {
  readonly self: MapPoint;
  readonly allOthers: MapPoint;
  /** By cell key. */
  readonly cells: Readonly<Record<string, MapPoint>>;
};

export type MapPoint = {
  readonly x: number | null;
  readonly y: number | null;
  /** Why there is no point. */
  readonly reason: ReasonCode | null;
  /** Map-valid raters behind the ellipse; null without one, and for self and "all others". */
  readonly n: number | null;
  /** Degrees of freedom of the ellipse; null without one, and for self. */
  readonly df: number | null;
  readonly ellipse: Ellipse | null;
  /** Null without a point. */
  readonly balance: Balance | null;
};

/** Semi-axes in report scale units; `theta` is the angle of the long axis from the x axis in radians. */
export type Ellipse = { readonly major: number; readonly minor: number; readonly theta: number };

export type Leaning = "leadership" | "management" | "balanced" | "unclear";

/** Leadership minus management (methods.md 10.3); `seB`, limits and `leaning` are null without an ellipse. */
export type Balance = {
  readonly B: number;
  readonly E: number;
  readonly seB: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly leaning: Leaning | null;
};
