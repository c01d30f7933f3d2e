import { InvalidInput, shown } from "./invalid-input.ts";
import { type Fields, readId, readList, readNumber, readObject, readWhole, refuseOtherKeys } from "./input-shape.ts";
import type { RoundConfig, Scale } from "./round-input.ts";

/** The settings of methods.md section 1 as they are when nothing is said, for a report scale. */
export function defaultConfig(scale: Scale): RoundConfig {
  const R = scale.max - scale.min;
  return {
    minAnsweredShare: 0.5,
    identifiedGroups: ["self", "manager"],
    anonymousGroups: ["peer", "report", "other"],
    k: 3,
    kSpread: 5,
    remainder: "absorb",
    absorbPreference: ["other", "peer", "report"],
    groupWeights: {},
    level: 0.9,
    q: 0.1,
    priorSd: 0.18 * R,
    priorDf: 10,
    selfAlpha: 0.8,
    minGap: 0.1 * R,
    sameMargin: 0.125 * R,
    tostAlpha: 0.05,
    refLevel: scale.min + 0.625 * R,
    minClusterShare: 0.6,
    mapPriorSd: 0.15 * R,
    mapPriorCorr: 0.7,
    mapPriorDf: 10,
  };
}

/** `maskUnanimous` (methods.md 21.5) is about display; figures do not depend on it. */
const knownKeys = new Set([...Object.keys(defaultConfig({ min: 0, max: 1 })), "maskUnanimous"]);

type Range = { readonly test: (value: number) => boolean; readonly words: string };
const share: Range = { test: (value) => value >= 0 && value <= 1, words: "is outside 0..1" };
const inner: Range = { test: (value) => value > 0 && value < 1, words: "is not between 0 and 1" };
const positive: Range = { test: (value) => value > 0, words: "must be above 0" };
const notNegative: Range = { test: (value) => value >= 0, words: "must not be below 0" };
const anything: Range = { test: () => true, words: "" };
const aboveOne: Range = { test: (value) => value > 1, words: "must be above 1" };
const correlation: Range = {
  test: (value) => value > -1 && value < 1,
  words: "is not between -1 and 1",
};

/** The settings of a round with defaults filled in; throws `InvalidInput` naming `config.…`. */
export function readConfig(input: unknown, scale: Scale, competencyIds: readonly string[]): RoundConfig {
  const usual = defaultConfig(scale);
  if (input === undefined || input === null) return usual;
  const given = readObject(input, "config");
  refuseOtherKeys(given, knownKeys, "config");
  const number = (key: keyof RoundConfig, fallback: number, range: Range): number => {
    const value = given[key] ?? fallback;
    const place = `config.${key}`;
    const result = readNumber(value, place);
    if (!range.test(result)) throw new InvalidInput(place, `${result} ${range.words}`);
    return result;
  };
  if (given["maskUnanimous"] !== undefined && typeof given["maskUnanimous"] !== "boolean") {
    throw new InvalidInput("config.maskUnanimous", `${shown(given["maskUnanimous"])} is not true or false`);
  }
  return {
    minAnsweredShare: number("minAnsweredShare", usual.minAnsweredShare, share),
    ...readGroups(given, usual),
    ...readMinimums(given, usual),
    remainder: readRemainder(given["remainder"]),
    level: number("level", usual.level, inner),
    q: number("q", usual.q, share),
    priorSd: readPriorSd(given["priorSd"], usual.priorSd, competencyIds),
    priorDf: number("priorDf", usual.priorDf, positive),
    selfAlpha: number("selfAlpha", usual.selfAlpha, share),
    minGap: number("minGap", usual.minGap, notNegative),
    sameMargin: number("sameMargin", usual.sameMargin, notNegative),
    tostAlpha: number("tostAlpha", usual.tostAlpha, inner),
    refLevel: number("refLevel", usual.refLevel, anything),
    minClusterShare: number("minClusterShare", usual.minClusterShare, share),
    mapPriorSd: number("mapPriorSd", usual.mapPriorSd, positive),
    mapPriorCorr: number("mapPriorCorr", usual.mapPriorCorr, correlation),
    mapPriorDf: number("mapPriorDf", usual.mapPriorDf, aboveOne),
  };
}

function readMinimums(given: Fields, usual: RoundConfig): Pick<RoundConfig, "k" | "kSpread"> {
  const k = readWhole(given["k"] ?? usual.k, "config.k");
  if (k < 3) throw new InvalidInput("config.k", `${k} is below 3, the smallest number that keeps people anonymous`);
  const kSpread = readWhole(given["kSpread"] ?? Math.max(usual.kSpread, k), "config.kSpread");
  if (kSpread < k) throw new InvalidInput("config.kSpread", `${kSpread} is below k, which is ${k}`);
  return { k, kSpread };
}

function readRemainder(value: unknown): RoundConfig["remainder"] {
  const remainder = value ?? "absorb";
  if (remainder !== "absorb" && remainder !== "withhold") {
    throw new InvalidInput("config.remainder", `${shown(value)} is neither "absorb" nor "withhold"`);
  }
  return remainder;
}

function readGroups(
  given: Fields,
  usual: RoundConfig,
): Pick<RoundConfig, "identifiedGroups" | "anonymousGroups" | "absorbPreference" | "groupWeights"> {
  const identifiedGroups = readGroupList(given["identifiedGroups"], usual.identifiedGroups, "config.identifiedGroups");
  const anonymousGroups = readGroupList(given["anonymousGroups"], usual.anonymousGroups, "config.anonymousGroups");
  for (const [index, group] of anonymousGroups.entries()) {
    const place = `config.anonymousGroups[${index}]`;
    if (group === "self") throw new InvalidInput(place, "the subject cannot be an anonymous group");
    if (identifiedGroups.includes(group)) throw new InvalidInput(place, `${shown(group)} is an identified group too`);
  }
  const known = new Set(["self", ...identifiedGroups, ...anonymousGroups]);
  const absorbPreference = readGroupList(given["absorbPreference"], usual.absorbPreference, "config.absorbPreference");
  if (given["absorbPreference"] !== undefined && given["absorbPreference"] !== null) {
    for (const [index, group] of absorbPreference.entries()) {
      if (!known.has(group))
        throw new InvalidInput(`config.absorbPreference[${index}]`, `unknown group ${shown(group)}`);
    }
  }
  return {
    identifiedGroups,
    anonymousGroups,
    absorbPreference,
    groupWeights: readWeights(given["groupWeights"], known),
  };
}

function readGroupList(value: unknown, fallback: readonly string[], place: string): readonly string[] {
  if (value === undefined || value === null) return fallback;
  const groups = readList(value, place).map((group, index) => readId(group, `${place}[${index}]`));
  for (const [index, group] of groups.entries()) {
    if (group.includes("+"))
      throw new InvalidInput(`${place}[${index}]`, `${shown(group)} contains "+", which joins groups in a cell's name`);
    if (groups.indexOf(group) !== index) throw new InvalidInput(`${place}[${index}]`, `${shown(group)} is there twice`);
  }
  return groups;
}

function readWeights(value: unknown, known: ReadonlySet<string>): RoundConfig["groupWeights"] {
  if (value === undefined || value === null) return {};
  const weights = readObject(value, "config.groupWeights");
  const result: Record<string, number> = {};
  for (const [group, weight] of Object.entries(weights)) {
    const place = `config.groupWeights.${group}`;
    if (!known.has(group)) throw new InvalidInput(place, `unknown group ${shown(group)}`);
    const number = readNumber(weight, place);
    if (number < 0) throw new InvalidInput(place, `${number} must not be below 0`);
    result[group] = number;
  }
  return result;
}

function readPriorSd(
  value: unknown,
  fallback: RoundConfig["priorSd"],
  competencyIds: readonly string[],
): RoundConfig["priorSd"] {
  if (value === undefined || value === null) return fallback;
  const one = (sd: unknown, place: string): number => {
    const number = readNumber(sd, place);
    if (number <= 0) throw new InvalidInput(place, `${number} must be above 0`);
    return number;
  };
  if (typeof value === "number") return one(value, "config.priorSd");
  if (Array.isArray(value)) {
    if (value.length !== competencyIds.length) {
      throw new InvalidInput("config.priorSd", `${value.length} values for ${competencyIds.length} competencies`);
    }
    return Object.fromEntries(competencyIds.map((id, index) => [id, one(value[index], `config.priorSd[${index}]`)]));
  }
  const given = readObject(value, "config.priorSd");
  for (const id of Object.keys(given)) {
    if (!competencyIds.includes(id)) throw new InvalidInput(`config.priorSd.${id}`, `unknown competency ${shown(id)}`);
  }
  const spared = typeof fallback === "number" ? fallback : 0;
  return Object.fromEntries(
    competencyIds.map((id) => [id, given[id] === undefined ? spared : one(given[id], `config.priorSd.${id}`)]),
  );
}
