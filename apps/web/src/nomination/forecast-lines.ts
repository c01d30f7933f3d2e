import type { NominationCounts } from "@parallax/domain/nomination/nomination";
import { nominatedGroups, type NominatedGroup } from "@parallax/domain/round/rater-group";
import type { Forecast, Silence, SilenceCost } from "@parallax/domain/round/forecast";
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
    fragile: forecast.one.flatMap((silence) => silenceLine(silence, policy)),
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

function silenceLine(silence: Silence, policy: RoundPolicy): readonly string[] {
  const [first] = silence.silent;
  const [cost] = silence.costs;
  if (first === undefined || cost === undefined) return [];
  const change = changeOf(cost);
  return policy.identifiedGroups.includes(first)
    ? [words.silenceBoss({ change: words.change.boss })]
    : [words.silence({ silent: silence.silent.length, group: reportPeopleWords.inSentence[first], change })];
}

function changeOf(cost: SilenceCost): string {
  const group = reportPeopleWords.inSentence[cost.group];
  return cost.kind === "spread" ? words.change.spread({ group }) : words.change[cost.to]({ group });
}
