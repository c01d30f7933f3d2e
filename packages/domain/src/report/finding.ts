/**
 * The place of a figure that a sentence speaks of. A finding may refer only to what is shown; `isShown` decides.
 */
export type FigureReference =
  | {
      readonly list: "competency" | "axis" | "watch-out";
      readonly id: string;
      /** `self`, `others`, `role-need` or the key of a cell. */
      readonly of: string;
    }
  | { readonly list: "map"; readonly of: string }
  | { readonly list: "remark"; readonly index: number }
  | { readonly list: "panel"; readonly cell: string };

/** What each sentence needs besides its words, by the key of its text. Numbers are shown numbers; ids stand for titles and labels. */
export type FindingParams = {
  "balance-leadership": Readings;
  "balance-management": Readings;
  "balance-even": Readings;
  "balance-unsettled": Readings;
  "balance-not-shown": None;
  "balance-self-same": SelfReadings;
  "balance-self-other-side": SelfReadings;
  "balance-self-leans": SelfReadings;
  "strength-shared": { readonly competency: string; readonly cells: readonly string[] };
  "strength-highest": { readonly competencies: readonly string[] };
  "area-shared-low": { readonly competency: string };
  "area-below": { readonly competency: string };
  "area-you-higher": { readonly competency: string };
  "area-lowest": { readonly competency: string };
  "gap-largest-you-higher": GapReadings;
  "gap-largest-others-higher": GapReadings;
  "gap-agree": { readonly similar: number; readonly of: number };
  "gap-unsettled": { readonly unnoticed: number };
  "gap-no-self": None;
  "gap-nothing-shown": None;
  "gap-counts": {
    readonly youHigher: number;
    readonly othersHigher: number;
    readonly similar: number;
    readonly unclear: number;
  };
  "gap-chance": None;
  "gap-unnoticed": { readonly unnoticed: number };
  "gap-cells-opposed": {
    readonly competency: string;
    readonly higher: readonly string[];
    readonly lower: readonly string[];
  };
  "cluster-highest": { readonly cluster: "leadership" | "management"; readonly competency: string };
  "cluster-close": { readonly cluster: "leadership" | "management" };
  "common-strength": { readonly competencies: readonly string[] };
  "common-plain": None;
  "axes-leader": { readonly axes: readonly string[] };
  "axes-manager": { readonly axes: readonly string[] };
  "axes-unsettled": None;
  "role-pulls": { readonly axis: string; readonly towards: "leader" | "manager" };
  "role-views-differ": { readonly axis: string; readonly self: number; readonly boss: number };
  "remarks-pooled": { readonly remarks: number };
  "remarks-none": None;
  "watch-outs-seen": { readonly watchOuts: readonly string[] };
  "watch-outs-rare": None;
  "panel-combined": { readonly cell: string };
  "panel-not-shown": { readonly groups: readonly string[] };
  "panel-few": { readonly people: number };
  "question-you-higher": { readonly competency: string };
  "question-others-higher": { readonly competency: string };
  "question-role": { readonly axis: string; readonly towards: "leader" | "manager" };
  "question-balance": { readonly other: "leadership" | "management" };
  "question-strength": { readonly competency: string };
  "question-open": None;
};

export type FindingKey = keyof FindingParams;

/** One sentence of the report, made by a rule from shown figures only. The words live in `packages/language`. */
export type Finding = {
  [Key in FindingKey]: {
    /** The part of the report that says it. */
    readonly part: FindingPart;
    readonly textKey: Key;
    readonly params: FindingParams[Key];
    readonly refs: readonly FigureReference[];
    /** Somebody's own words beside it, taken from a remark that the report shows. */
    readonly quote?: { readonly remark: number; readonly text: string };
  };
}[FindingKey];

export type FindingPart =
  | "cover"
  | "balance"
  | "strengths"
  | "areas"
  | "difference"
  | "question"
  | "map"
  | "clusters"
  | "axes"
  | "gaps"
  | "watch-outs"
  | "remarks";

type None = Readonly<Record<never, never>>;
type Readings = {
  readonly leadership: number;
  readonly management: number;
  readonly people: number;
};
type SelfReadings = { readonly leadership: number; readonly management: number };
type GapReadings = { readonly competency: string; readonly self: number; readonly others: number };
