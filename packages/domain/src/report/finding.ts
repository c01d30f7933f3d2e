import type { RaterGroup } from "../round/rater-group.ts";
import type { Leaning } from "../statistics/round-analysis.ts";

/** The end of an orientation axis: its leader pole or its manager pole. */
export type AxisEnd = "leader" | "manager";

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
  "panel-combined": { readonly cell: string };
  "panel-not-shown": { readonly groups: readonly RaterGroup[] };
  "panel-silent": { readonly groups: readonly RaterGroup[] };
  "panel-few": { readonly people: number };
  "balance-leadership": Readings;
  "balance-management": Readings;
  "balance-even": Readings;
  "balance-unsettled": Readings;
  "balance-not-shown": None;
  "strength-shared": { readonly competency: string };
  "strength-highest": { readonly competencies: readonly string[] };
  "strength-not-shown": None;
  "area-shared-low": { readonly competency: string };
  "area-you-higher": { readonly competency: string };
  "area-below": { readonly competency: string };
  "area-lowest": { readonly competency: string };
  "area-none": None;
  "area-not-shown": None;
  "difference-you-higher": GapReadings;
  "difference-others-higher": GapReadings;
  "difference-agree": { readonly similar: number; readonly of: number };
  "difference-unsettled": { readonly unnoticed: number };
  "difference-no-self": None;
  "difference-not-shown": None;
  "question-you-higher": { readonly competency: string };
  "question-others-higher": { readonly competency: string };
  "question-role": { readonly axis: string; readonly towards: AxisEnd };
  "question-balance": { readonly missing: "leadership" | "management" };
  "question-strength": { readonly competency: string };
  "question-open": None;
  "question-unanswered": None;
  "map-self-same": SelfReadings;
  "map-self-opposite": SelfReadings;
  "map-self-differs": SelfReadings & { readonly leaning: Leaning };
  "cluster-highest": { readonly cluster: "leadership" | "management"; readonly competency: string };
  "cluster-close": { readonly cluster: "leadership" | "management" };
  "common-strength": { readonly competencies: readonly string[] };
  "common-low": { readonly competencies: readonly string[] };
  "axes-leader": { readonly axes: readonly string[] };
  "axes-manager": { readonly axes: readonly string[] };
  "axes-unsettled": None;
  "role-pulls": { readonly axis: string; readonly towards: AxisEnd };
  "role-views-differ": { readonly axis: string; readonly towards: AxisEnd };
  "gaps-counted": {
    readonly youHigher: number;
    readonly othersHigher: number;
    readonly similar: number;
    readonly unclear: number;
  };
  "gaps-chance": None;
  "gaps-unnoticed": { readonly unnoticed: number };
  "gaps-opposed": {
    readonly competency: string;
    readonly above: readonly string[];
    readonly below: readonly string[];
  };
  "watch-outs-seen": { readonly habits: number };
  "watch-outs-rare": None;
  "watch-outs-some": None;
  "remarks-pooled": { readonly remarks: number };
  "remarks-none": None;
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

type None = { readonly [Name in never]: never };
type Readings = {
  readonly leadership: number;
  readonly management: number;
  readonly people: number;
};
type SelfReadings = { readonly leadership: number; readonly management: number };
type GapReadings = { readonly competency: string; readonly self: number; readonly others: number };
