import type { NominationCounts } from "../nomination/nomination.ts";
import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import { planGroups } from "../statistics/plan.ts";
import type { RoundPolicy } from "./policy.ts";
import { nominatedGroups, type NominatedGroup } from "./rater-group.ts";

/** People whose answers would be shown together. `spread`: enough of them to show how far answers lie apart. */
export type ForecastCell = {
  readonly key: string;
  readonly kind: "identified" | "anonymous";
  readonly groups: readonly NominatedGroup[];
  readonly people: number;
  readonly spread: boolean;
};

/** What would be shown of those who answer; withheld groups are nominated but would be shown nowhere. */
export type Showing = {
  readonly cells: readonly ForecastCell[];
  readonly withheld: readonly NominatedGroup[];
};

/** How a group of the list would be seen. */
export type GroupView = "alone" | "combined" | "withheld";

/** What somebody's silence would change. */
export type SilenceCost =
  | {
      readonly kind: "view";
      readonly group: NominatedGroup;
      readonly from: GroupView;
      readonly to: GroupView;
    }
  | { readonly kind: "spread"; readonly group: NominatedGroup };

/** `silent` names the group of each person who does not answer. */
export type Silence = {
  readonly silent: readonly NominatedGroup[];
  readonly showing: Showing;
  readonly costs: readonly SilenceCost[];
};

export const reportParts = [
  "self-and-others",
  "views-compared",
  "map",
  "axes",
  "watch-outs",
  "remarks",
  "spread",
] as const;
export type ReportPart = (typeof reportParts)[number];

/** `one` and `two` hold only those ways for one or two people to stay silent that would cost something. */
export type Forecast = {
  readonly all: Showing;
  readonly parts: Readonly<Record<ReportPart, boolean>>;
  readonly one: readonly Silence[];
  readonly two: readonly Silence[];
};

/**
 * Which parts of a report a list of raters would allow if all of them answered, and what the silence of one or two would cost:
 * by the very rule that decides when the round is opened (`plan`, methods.md 4.2). `counts` are people per group.
 */
export function forecast(counts: NominationCounts, policy: RoundPolicy, content: QuestionnaireContent): Forecast {
  const all = showingOf(counts, policy, counts);
  const single = nominatedGroups.filter((group) => counts[group] > 0);
  const pairs = single.flatMap((first, at) => single.slice(at).map((second) => [first, second]));
  const cost = (silent: readonly NominatedGroup[]) => silenceOf(counts, silent, policy, all);
  const costly = (ways: readonly (readonly NominatedGroup[])[]) =>
    ways.map(cost).filter((silence) => silence.costs.length > 0);
  return {
    all,
    parts: partsOf(all, content),
    one: costly(single.map((group) => [group])),
    two: costly(pairs.filter((pair) => isPossible(counts, pair))),
  };
}

function showingOf(counts: NominationCounts, policy: RoundPolicy, invited: NominationCounts): Showing {
  const asked = nominatedGroups.filter((group) => invited[group] > 0);
  const isAsked = (group: string): group is NominatedGroup => asked.some((nominated) => nominated === group);
  const identified = policy.identifiedGroups.filter(isAsked).filter((group) => counts[group] > 0);
  const { k, remainder, absorbPreference, anonymousGroups } = policy;
  const planned = planGroups(anonymousGroups, counts, k, remainder, absorbPreference, asked);
  const cell = (groups: readonly NominatedGroup[], kind: ForecastCell["kind"]): ForecastCell => {
    const people = groups.reduce((sum, group) => sum + counts[group], 0);
    const spread = people >= policy.kSpread;
    return { key: groups.join("+"), kind, groups, people, spread };
  };
  return {
    cells: [
      ...identified.map((group) => cell([group], "identified")),
      ...planned.cells.map((groups) => cell(groups.filter(isAsked), "anonymous")),
    ],
    withheld: planned.withheld.filter(isAsked),
  };
}

function partsOf(showing: Showing, content: QuestionnaireContent): Forecast["parts"] {
  const any = showing.cells.length > 0;
  const clusters = new Set(content.competencies.map((competency) => competency.cluster));
  return {
    "self-and-others": any && content.competencies.length > 0,
    "views-compared": showing.cells.length > 1,
    map: any && clusters.has("leadership") && clusters.has("management"),
    axes: any && content.axes.length > 0,
    "watch-outs": any && content.watchOuts.length > 0,
    remarks: any && content.openQuestions.length > 0,
    spread: showing.cells.some((cell) => cell.spread),
  };
}

function isPossible(counts: NominationCounts, silent: readonly NominatedGroup[]): boolean {
  return silent.every((group) => silent.filter((other) => other === group).length <= counts[group]);
}

function silenceOf(
  counts: NominationCounts,
  silent: readonly NominatedGroup[],
  policy: RoundPolicy,
  all: Showing,
): Silence {
  const left = { ...counts };
  for (const group of silent) left[group] -= 1;
  const showing = showingOf(left, policy, counts);
  return {
    silent,
    showing,
    costs: nominatedGroups.flatMap((group) => costsFor(group, all, showing)),
  };
}

function costsFor(group: NominatedGroup, before: Showing, after: Showing): readonly SilenceCost[] {
  const from = viewOf(group, before);
  if (from === null) return [];
  const to = viewOf(group, after) ?? "withheld";
  const lost: SilenceCost[] = from === to ? [] : [{ kind: "view", group, from, to }];
  const spreadLost = hasSpread(group, before) && !hasSpread(group, after);
  return spreadLost ? [...lost, { kind: "spread", group }] : lost;
}

function viewOf(group: NominatedGroup, showing: Showing): GroupView | null {
  const cell = showing.cells.find((candidate) => candidate.groups.includes(group));
  if (cell !== undefined) return cell.groups.length === 1 ? "alone" : "combined";
  return showing.withheld.includes(group) ? "withheld" : null;
}

function hasSpread(group: NominatedGroup, showing: Showing): boolean {
  return showing.cells.some((cell) => cell.spread && cell.groups.includes(group));
}
