import type { GapClass, JohariLabel, Leaning, Level } from "../statistics/round-analysis.ts";

/**
 * Why a place in the report stays empty. Two reasons are enough: for people whose answers are shown together,
 * "nobody answered" and "too few answered" must read the same (methods.md 23.3).
 */
export type WithheldReason = "too-few-people" | "too-few-items" | "no-answers";

export type Withheld = { readonly kind: "withheld"; readonly reason: WithheldReason };

/** Limits at the report's level, one decimal, not clipped to the scale: drawings clip. */
export type Interval = { readonly lower: number; readonly upper: number };

/**
 * Self minus others. `value` is the difference of the two shown numbers; `gapClass` comes from the unrounded ones (methods.md 25.4).
 * `unnoticed` is how large a difference could be and still go unseen with these people (methods.md 23.2), one decimal.
 */
export type Gap = {
  readonly value: number;
  readonly gapClass: GapClass;
  readonly unnoticed: number;
};

/** Whether the people of a cell see a thing alike; null between the two or where the spread may not be shown. */
export type Agreement = "agree" | "differ";

/** What one cell says. `people` are those behind this figure, `interval` is null for one identified person. */
export type ShownCellFigure = {
  readonly kind: "shown";
  readonly people: number;
  readonly mean: number;
  readonly interval: Interval | null;
  readonly gap: Gap | null;
  readonly agreement: Agreement | null;
};

export type CellFigure = { readonly cell: string } & (ShownCellFigure | Withheld);

/** The mean of the shown cells' perspectives (methods.md 6); `cells` are those it is made of, `people` all who are behind them. */
export type ShownOthersFigure = {
  readonly kind: "shown";
  readonly people: number;
  readonly cells: readonly string[];
  readonly mean: number;
  readonly interval: Interval;
  readonly gap: Gap | null;
  readonly agreement: Agreement | null;
};

/** One thing that was rated: by the subject, by each cell, by all others. Means on the scale of its list, one decimal. */
export type RatedFigure<Shown extends ShownOthersFigure = ShownOthersFigure> = {
  readonly id: string;
  readonly self: number | null;
  readonly others: Shown | Withheld;
  /** In the order of the panel. */
  readonly cells: readonly CellFigure[];
};

/** `level` says whether others put it above or below the line from which the report speaks of a strength; `label` is methods.md 9. */
export type ShownCompetencyFigure = ShownOthersFigure & {
  readonly level: Level;
  readonly label: JohariLabel | null;
};

export type CompetencyFigure = RatedFigure<ShownCompetencyFigure>;

/** Which side of an axis others see the subject on, by the interval: wholly on one side of the middle, at the middle, or not settled. */
export type AxisSide = "leader" | "manager" | "middle" | "unclear";

export type ShownAxisFigure = ShownOthersFigure & { readonly side: AxisSide };

/** `roleNeed` is where the subject and the boss say that the role needs the subject to be. */
export type AxisFigure = RatedFigure<ShownAxisFigure> & {
  readonly roleNeed: { readonly self: number | null; readonly boss: number | null };
};

/** One behaviour: only where the competency itself is shown for the cell. */
export type ItemFigure = {
  readonly id: string;
  readonly self: number | null;
  readonly others: number | null;
  readonly cells: readonly {
    readonly cell: string;
    readonly people: number;
    readonly mean: number;
  }[];
};

/** Semi-axes in points of the scale, one decimal; `theta` is the long axis' angle from the management axis in radians, two decimals. */
export type MapEllipse = {
  readonly major: number;
  readonly minor: number;
  readonly theta: number;
};

/** `value` is leadership minus management as shown; positive leans to leadership. */
export type MapBalance = {
  readonly value: number;
  readonly interval: Interval | null;
  readonly leaning: Leaning | null;
};

export type ShownMapPoint = {
  readonly kind: "shown";
  readonly management: number;
  readonly leadership: number;
  readonly ellipse: MapEllipse | null;
  readonly balance: MapBalance;
};

export type MapPoint = ShownMapPoint | Withheld;

/** The leader-manager map (methods.md 10). */
export type MapFigure = {
  readonly self: MapPoint;
  readonly others: MapPoint;
  readonly cells: readonly ({ readonly cell: string } & MapPoint)[];
};

/** Every number of a report. Lists are in the order of the questionnaire. */
export type ReportFigures = {
  readonly competencies: readonly CompetencyFigure[];
  readonly items: readonly ItemFigure[];
  readonly map: MapFigure;
  readonly axes: readonly AxisFigure[];
  readonly watchOuts: readonly RatedFigure[];
  /** Competencies from the highest to the lowest others' mean, and whether each is too close to the next for their order to mean anything. */
  readonly order: readonly string[];
  readonly closeToNext: readonly boolean[];
};
