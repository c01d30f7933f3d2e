import type { Picture } from "./picture.ts";

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

/** One row of two views. `picture` is null where nothing is shown. */
export type RatingRow = {
  readonly label: string;
  readonly people: string;
  readonly picture: Picture | null;
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

/** A short text with its mark before it. */
export type Marked = { readonly mark: Picture; readonly text: string };

export type AxisRow = {
  readonly title: string;
  readonly views: readonly Marked[];
  readonly leader: string;
  readonly manager: string;
  readonly picture: Picture | null;
  readonly withheld: string | null;
};

/** Cells are texts; `tints` are how strong each is shaded, 0 to 2, where a table is read as a map. */
export type TableRow = { readonly cells: readonly string[]; readonly tints?: readonly number[] };

/** What a report on paper is set from: the same list for every way to set it. */
export type Block =
  | { readonly kind: "part"; readonly number: number | null; readonly title: string; readonly lead: string | null }
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: Rich }
  | { readonly kind: "say"; readonly manner: "lead" | "text" | "aside" | "small"; readonly lines: readonly Rich[] }
  | { readonly kind: "question"; readonly title: string; readonly lines: readonly Rich[] }
  | { readonly kind: "columns"; readonly columns: readonly (readonly Block[])[] }
  | { readonly kind: "together"; readonly blocks: readonly Block[] }
  | { readonly kind: "half-page"; readonly blocks: readonly Block[] }
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
  | { readonly kind: "map"; readonly picture: Picture }
  | {
      readonly kind: "table";
      readonly title: string;
      readonly heads: readonly string[];
      readonly rows: readonly TableRow[];
      readonly isWide: boolean;
      /** Cells are words, not numbers. */
      readonly isWords?: boolean;
    }
  | { readonly kind: "write"; readonly title: string; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "reflections"; readonly rows: readonly ReflectionRow[] }
  | { readonly kind: "own-words"; readonly title: string; readonly words: readonly Spoken[] }
  | { readonly kind: "remarks"; readonly words: readonly Spoken[]; readonly isNear?: boolean }
  | {
      readonly kind: "answered";
      readonly rows: readonly (Marked & { readonly count: string })[];
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
  readonly picture: Picture;
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
