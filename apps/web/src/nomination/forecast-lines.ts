import type { NominationCounts } from "@parallax/domain/nomination/nomination";
import { nominatedGroups, type NominatedGroup } from "@parallax/domain/round/rater-group";
import type { Forecast, SilenceCost } from "@parallax/domain/round/forecast";
import type { RoundPolicy } from "@parallax/domain/round/policy";
import { reportPeopleWords } from "@parallax/language/en/report-people";
import { webNominationWords } from "@parallax/language/en/web-nomination";
import { formatList } from "@parallax/language/list-format";

const words = webNominationWords.forecast;

/** A forecast in plain words: what would be shown and how, what would help, and what silence would cost. */
export type ForecastLines = {
  readonly cells: readonly {
    readonly key: string;
    readonly label: string;
    readonly note: string;
    readonly kind: "alone" | "combined";
  }[];
  readonly withheld: readonly string[];
  readonly help: readonly string[];
  readonly fragile: readonly string[];
};

export function forecastLines(forecast: Forecast, counts: NominationCounts, policy: RoundPolicy): ForecastLines {
  return {
    cells: forecast.all.cells.map((cell) => ({
      key: cell.key,
      label: labelOf(cell.groups),
      note: cell.kind === "identified" ? ownView(cell.people) : words.people({ people: cell.people }),
      kind: cell.groups.length > 1 ? "combined" : "alone",
    })),
    withheld: forecast.all.withheld.map((group) => words.withheld({ group: reportPeopleWords.label[group] })),
    help: nominatedGroups.flatMap((group) => helpFor(group, forecast, counts, policy)),
    fragile: fragileLines(forecast, counts, policy),
  };
}

function ownView(people: number): string {
  return people === 1 ? words.ownView : words.ownViews;
}

function labelOf(groups: readonly NominatedGroup[]): string {
  const names = groups.map((group, place) =>
    place === 0 ? reportPeopleWords.label[group] : reportPeopleWords.inSentence[group],
  );
  return formatList(names, "en");
}

/** How many people are missing until a group that is on the list would stand alone, or would show its spread. */
function helpFor(
  group: NominatedGroup,
  forecast: Forecast,
  counts: NominationCounts,
  policy: RoundPolicy,
): readonly string[] {
  const people = counts[group];
  if (!policy.anonymousGroups.includes(group) || people === 0) return [];
  const told = { group: reportPeopleWords.inSentence[group] };
  if (people < policy.k) return [words.more({ ...told, missing: policy.k - people })];
  const spread = forecast.all.cells.some((cell) => cell.groups.includes(group) && cell.spread);
  return spread ? [] : [words.moreSpread({ ...told, missing: policy.kSpread - people })];
}

/** Groups whose silence would change the same are told in one sentence. */
function fragileLines(forecast: Forecast, counts: NominationCounts, policy: RoundPolicy): readonly string[] {
  const alike = new Map<string, NominatedGroup[]>();
  let bossMissed = false;
  for (const { silent, costs } of forecast.one)
    for (const group of silent) {
      if (policy.identifiedGroups.includes(group)) bossMissed = true;
      else {
        const change = changeOf(group, costs, forecast, counts);
        if (change !== null) alike.set(change, [...(alike.get(change) ?? []), group]);
      }
    }
  return [
    ...(bossMissed ? [words.silenceBoss({ change: words.change.boss })] : []),
    ...[...alike].map(([change, groups]) => words.silence({ group: either(groups), change })),
  ];
}

/**
 * The heaviest change: what is no longer shown at all, then what is shown otherwise, then what loses its spread. That the only person
 * of a group is no longer shown when they stay silent goes without saying.
 */
function changeOf(
  silent: NominatedGroup,
  costs: readonly SilenceCost[],
  forecast: Forecast,
  counts: NominationCounts,
): string | null {
  const said = costs.filter((cost) => cost.group !== silent || counts[silent] > 1);
  for (const to of ["withheld", "combined", "alone"] as const) {
    const groups = said.flatMap((cost) => (cost.kind === "view" && cost.to === to ? [cost.group] : []));
    if (groups.length > 0) return words.change[to]({ group: both(groups) });
  }
  const [first] = said;
  const cell = forecast.all.cells.find(({ groups }) => first !== undefined && groups.includes(first.group));
  return cell === undefined ? null : words.change.spread({ group: both(cell.groups) });
}

const inSentence = (groups: readonly NominatedGroup[]) => groups.map((group) => reportPeopleWords.inSentence[group]);
const both = (groups: readonly NominatedGroup[]) => formatList(inSentence(groups), "en");
const either = (groups: readonly NominatedGroup[]) => formatList(inSentence(groups), "en", "disjunction");
