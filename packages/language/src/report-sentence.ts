import type { Finding, FindingKey, FindingParams } from "@parallax/domain/report/finding";
import type { Language } from "@parallax/domain/language";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { formatList } from "./list-format.ts";
import { formatScore } from "./number-format.ts";

/** Params that stay whole numbers, for plural rules; other numbers are scores and come formatted. */
type CountName = "people" | "habits" | "remarks" | "similar" | "of" | "unclear" | "youHigher" | "othersHigher";
/** Params by which a sentence chooses its wording. */
type ChoiceName = "cluster" | "missing" | "leaning";

type ToldValue<Name, Value> = Name extends CountName ? number : Name extends ChoiceName ? Value : string;

/** What a finding's sentence is told: ids turned into titles and labels, scores formatted, lists joined. */
export type ToldFinding<Key extends FindingKey> = {
  readonly [Name in keyof FindingParams[Key]]: ToldValue<Name, FindingParams[Key][Name]>;
};

/** A sentence for every finding there is: a key without words does not compile. */
export type FindingWords = {
  readonly [Key in FindingKey]: (told: ToldFinding<Key>) => string;
};

/** How the things of one report are called inside a sentence. `axis` with an end gives the words of that pole. */
export type ReportNames = {
  readonly competency: (id: string) => string;
  readonly axis: (id: string) => string;
  readonly pole: (id: string, end: "leader" | "manager") => string;
  readonly cell: (key: string) => string;
  readonly group: (group: RaterGroup) => string;
};

/** The sentence of a finding. */
export function reportSentence(finding: Finding, words: FindingWords, names: ReportNames, language: Language): string {
  const told = Object.fromEntries(
    Object.entries(finding.params).map(([name, value]) => [name, tell(name, value, finding, names, language)]),
  );
  // The compiler cannot see that the key picks the function of its own params; `FindingWords` says so.
  const say = words[finding.textKey] as (told: object) => string;
  return say(told);
}

const counts: readonly string[] = [
  "people",
  "habits",
  "remarks",
  "similar",
  "of",
  "unclear",
  "youHigher",
  "othersHigher",
] satisfies readonly CountName[];

function tell(name: string, value: unknown, finding: Finding, names: ReportNames, language: Language): unknown {
  if (typeof value === "number") return counts.includes(name) ? value : formatScore(value, language);
  if (Array.isArray(value))
    return formatList(
      value.map((entry: string) => nameOf(name, entry, finding, names)),
      language,
    );
  return typeof value === "string" ? nameOf(name, value, finding, names) : value;
}

function nameOf(param: string, value: string, finding: Finding, names: ReportNames): string {
  switch (param) {
    case "competency":
    case "competencies":
      return names.competency(value);
    case "axis":
    case "axes":
      return names.axis(value);
    case "cell":
    case "cells":
    case "above":
    case "below":
      return names.cell(value);
    case "groups":
      return names.group(value as RaterGroup);
    case "towards":
      return "axis" in finding.params ? names.pole(finding.params.axis, value as "leader" | "manager") : value;
    default:
      return value;
  }
}
