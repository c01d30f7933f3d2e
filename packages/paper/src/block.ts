import type { MarkShape } from "@parallax/language/report/mark-of";

/** A text in which titles are set apart. */
export type Rich = readonly { readonly text: string; readonly isName: boolean }[];

/** Somebody's own words, in paragraphs; `direction` and `language` are those of the words, not of the report. */
export type Spoken = {
  readonly paragraphs: readonly string[];
  readonly direction: "ltr" | "rtl";
  readonly language: string;
  /** A note below, such as that the coach shortened it. */
  readonly note: string | null;
  /** Long words flow over pages; all others stay together. */
  readonly isLong: boolean;
};

export type Mark = {
  readonly shape: MarkShape;
  readonly tone: "ink" | "accent" | "soft";
  readonly open: boolean;
  readonly large: boolean;
};

/** A mark on a line; `at` in hundredths of the line from its left edge. */
export type PlacedMark = Mark & { readonly at: number };

/** What stands on one scale: places in hundredths from the left edge. */
export type Line = {
  readonly ticks: readonly number[];
  readonly interval: { readonly from: number; readonly to: number } | null;
  readonly between: { readonly from: number; readonly to: number; readonly firm: boolean } | null;
  readonly marks: readonly PlacedMark[];
  readonly flags: readonly { readonly at: number; readonly words: string; readonly below: boolean }[];
};

/** One row of two views. `line` is null where nothing is shown; `alt` says the drawing in words. */
export type RatingRow = {
  readonly label: string;
  readonly people: string;
  readonly line: Line | null;
  readonly alt: string;
  readonly self: string;
  readonly others: string;
  readonly likely: string;
  readonly verdict: string;
  readonly withheld: string | null;
};

export type RatingWords = {
  readonly thing: string;
  readonly drawing: string;
  readonly self: string;
  readonly others: string;
  readonly difference: string;
  readonly low: string;
  readonly high: string;
};

export type AxisRow = {
  readonly title: string;
  readonly self: string | null;
  readonly others: string | null;
  readonly othersOpen: boolean;
  readonly leader: string;
  readonly manager: string;
  readonly line: Line | null;
  readonly alt: string;
  readonly withheld: string | null;
};

/** A point of the map, in hundredths from the left and the top edge; `label` stands to the side that has room. */
export type MapMark = Mark & {
  readonly left: number;
  readonly top: number;
  readonly label: string;
  readonly side: "left" | "right";
  /** Up or down by so many lines, so that two labels stay apart. */
  readonly shift: number;
  readonly ellipse: { readonly width: number; readonly height: number; readonly turn: number } | null;
};

export type MapDrawing = {
  readonly points: readonly MapMark[];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly words: { readonly [Name in "across" | "up" | "diagonal" | "upper" | "lower"]: string };
};

/** Cells are texts; `tints` are how strong each is shaded, 0 to 3, where a table is read as a map. */
export type TableRow = { readonly cells: readonly string[]; readonly tints?: readonly number[] };

/** What a report on paper is set from: the same list for every way to set it. */
export type Block =
  | { readonly kind: "part"; readonly number: number | null; readonly title: string; readonly lead: string | null }
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: Rich }
  | { readonly kind: "say"; readonly manner: "lead" | "text" | "aside" | "small"; readonly lines: readonly Rich[] }
  | { readonly kind: "question"; readonly title: string; readonly lines: readonly Rich[] }
  | { readonly kind: "columns"; readonly columns: readonly (readonly Block[])[] }
  | { readonly kind: "together"; readonly blocks: readonly Block[] }
  | { readonly kind: "entries"; readonly entries: readonly Entry[] }
  | { readonly kind: "figure"; readonly title: string; readonly read: string }
  | {
      readonly kind: "ratings";
      readonly title: string;
      readonly words: RatingWords;
      readonly rows: readonly RatingRow[];
      readonly isSentences: boolean;
    }
  | { readonly kind: "axes"; readonly rows: readonly AxisRow[] }
  | { readonly kind: "map"; readonly alt: string; readonly drawing: MapDrawing }
  | {
      readonly kind: "table";
      readonly title: string;
      readonly heads: readonly string[];
      readonly rows: readonly TableRow[];
      readonly isWide: boolean;
    }
  | { readonly kind: "reflections"; readonly rows: readonly ReflectionRow[] }
  | { readonly kind: "own-words"; readonly title: string; readonly words: readonly Spoken[] }
  | { readonly kind: "remarks"; readonly words: readonly Spoken[] }
  | {
      readonly kind: "answered";
      readonly rows: readonly { readonly mark: Mark; readonly label: string; readonly count: string }[];
    }
  | { readonly kind: "letter"; readonly words: Spoken; readonly from: string };

/** `under` explains in small; `quote` are somebody's own words. */
export type Entry = {
  readonly text: Rich;
  readonly isTitle: boolean;
  readonly under: string | null;
  readonly quote: Spoken | null;
};

export type ReflectionRow = {
  readonly question: string;
  readonly line: Line;
  readonly alt: string;
  readonly low: string;
  readonly high: string;
};

/** A whole report, ready to be set: every word in it is final. */
export type ComposedReport = {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly subject: string;
  readonly month: string;
  readonly cover: {
    readonly above: string;
    readonly organisation: string;
    readonly notice: { readonly title: string; readonly text: string } | null;
    readonly blocks: readonly Block[];
    readonly contents: string;
  };
  readonly blocks: readonly Block[];
  /** The day of the release, or of the closing: what a file says of its making. */
  readonly madeAt: string;
};
