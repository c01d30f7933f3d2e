import { readId, readList, readNumber, readObject, readWhole, refuseOtherKeys, type Fields } from "./input-shape.ts";
import { InvalidInput, shown } from "./invalid-input.ts";
import { readConfig } from "./round-config.ts";
import type {
  AnswerRow,
  FrameCompetency,
  FrameItem,
  RoundConfig,
  RoundFrame,
  Scale,
  ValidRater,
  ValidRound,
} from "./round-input.ts";

const roundKeys = new Set([
  "scale",
  "competencies",
  "items",
  "raters",
  "config",
  "title",
  "subject",
  "closedOn",
  "questionnaire",
  "axes",
  "comments",
]);
const competencyKeys = new Set(["id", "cluster", "items"]);
const itemKeys = new Set(["id", "competency", "reverse", "min", "max"]);
const raterKeys = new Set(["id", "group", "answers"]);
/** Counts per option are kept for every item; no questionnaire needs more. */
const mostOptions = 1001;
const scaleKeys = new Set(["min", "max"]);

/**
 * Checks a round (contract.md, round file) and fills in every default.
 *
 * Throws `InvalidInput` for the first thing that is wrong, naming its place (`raters[3].answers[7]: 9 is outside 1..5`): a value off
 * its scale or not whole, an unknown item, group or key, a duplicate item, competency or rater, two self raters, max <= min, k < 3,
 * kSpread < k (methods.md 0.3).
 */
export function validateRound(round: unknown): ValidRound {
  const fields = readObject(round, "");
  refuseOtherKeys(fields, roundKeys, "");
  const frame = readFrame(fields);
  return { ...frame, raters: readRaters(fields["raters"], frame) };
}

/** The question side of a round alone: the same checks without raters. */
export function validateFrame(frame: unknown): RoundFrame {
  return readFrame(readObject(frame, ""));
}

function readFrame(fields: Fields): RoundFrame {
  const scale = readScale(fields["scale"], "scale");
  const competencies = readCompetencies(fields["competencies"]);
  const items = readItems(fields["items"], scale, competencies);
  const config: RoundConfig = readConfig(
    fields["config"],
    scale,
    competencies.map(({ id }) => id),
  );
  return { scale, competencies, items, config };
}

function readScale(value: unknown, place: string): Scale {
  const fields = readObject(value, place);
  refuseOtherKeys(fields, scaleKeys, place);
  return readEnds(fields["min"], fields["max"], place);
}

function readEnds(low: unknown, high: unknown, place: string): Scale {
  const min = readWhole(low, `${place}.min`);
  const max = readWhole(high, `${place}.max`);
  if (max <= min) throw new InvalidInput(`${place}.max`, `${max} is not above min, which is ${min}`);
  if (max - min >= mostOptions)
    throw new InvalidInput(`${place}.max`, `a scale from ${min} to ${max} has more than ${mostOptions} points`);
  return { min, max };
}

function readCompetencies(value: unknown): readonly FrameCompetency[] {
  const seen = new Map<string, string>();
  const owner = new Map<string, string>();
  return readList(value, "competencies").map((entry, index) => {
    const place = `competencies[${index}]`;
    const fields = readObject(entry, place);
    refuseOtherKeys(fields, competencyKeys, place);
    const id = readId(fields["id"], `${place}.id`);
    claim(seen, id, `${place}.id`, "competency");
    const items = readList(fields["items"], `${place}.items`).map((item, position) => {
      const itemId = readId(item, `${place}.items[${position}]`);
      claim(owner, itemId, `${place}.items[${position}]`, "item");
      return itemId;
    });
    if (items.length === 0) throw new InvalidInput(`${place}.items`, "a competency needs at least one item");
    return { id, cluster: readCluster(fields["cluster"], `${place}.cluster`), items };
  });
}

function readCluster(value: unknown, place: string): FrameCompetency["cluster"] {
  if (value === undefined || value === null) return null;
  if (value === "leadership" || value === "management") return value;
  throw new InvalidInput(place, `${shown(value)} is neither "leadership" nor "management"`);
}

function claim(seen: Map<string, string>, id: string, place: string, what: string): void {
  const before = seen.get(id);
  if (before !== undefined) throw new InvalidInput(place, `duplicate ${what} ${shown(id)}, first at ${before}`);
  seen.set(id, place);
}

function readItems(value: unknown, scale: Scale, competencies: readonly FrameCompetency[]): readonly FrameItem[] {
  const listedBy = new Map<string, string>();
  for (const { id, items } of competencies) for (const item of items) listedBy.set(item, id);
  const seen = new Map<string, string>();
  const result = readList(value, "items").map((entry, index) => {
    const place = `items[${index}]`;
    const fields = readObject(entry, place);
    refuseOtherKeys(fields, itemKeys, place);
    const id = readId(fields["id"], `${place}.id`);
    claim(seen, id, `${place}.id`, "item");
    const competency = readOwner(fields["competency"], listedBy.get(id), `${place}.competency`, id, competencies);
    const reverse = fields["reverse"] ?? false;
    if (typeof reverse !== "boolean")
      throw new InvalidInput(`${place}.reverse`, `${shown(reverse)} is not true or false`);
    return {
      id,
      competency,
      reverse,
      ...readEnds(fields["min"] ?? scale.min, fields["max"] ?? scale.max, place),
    };
  });
  for (const [index, competency] of competencies.entries()) {
    for (const [position, item] of competency.items.entries()) {
      if (!seen.has(item))
        throw new InvalidInput(`competencies[${index}].items[${position}]`, `unknown item ${shown(item)}`);
    }
  }
  return result;
}

function readOwner(
  named: unknown,
  listed: string | undefined,
  place: string,
  item: string,
  competencies: readonly FrameCompetency[],
): string {
  const owner = named === undefined || named === null ? listed : readId(named, place);
  if (owner === undefined) throw new InvalidInput(place, `no competency lists the item ${shown(item)}`);
  if (!competencies.some(({ id }) => id === owner)) throw new InvalidInput(place, `unknown competency ${shown(owner)}`);
  if (owner !== listed)
    throw new InvalidInput(place, `the competency ${shown(owner)} does not list the item ${shown(item)}`);
  return owner;
}

function readRaters(value: unknown, frame: RoundFrame): readonly ValidRater[] {
  const { identifiedGroups, anonymousGroups } = frame.config;
  const groups = new Set(["self", ...identifiedGroups, ...anonymousGroups]);
  const byId = new Map(frame.items.map((item) => [item.id, item]));
  const seen = new Map<string, string>();
  let self: string | undefined;
  return readList(value, "raters").map((entry, index) => {
    const place = `raters[${index}]`;
    const fields = readObject(entry, place);
    refuseOtherKeys(fields, raterKeys, place);
    const id = readId(fields["id"], `${place}.id`);
    claim(seen, id, `${place}.id`, "rater");
    const group = readId(fields["group"], `${place}.group`);
    if (!groups.has(group)) throw new InvalidInput(`${place}.group`, `unknown group ${shown(group)}`);
    if (group === "self") {
      if (self !== undefined) throw new InvalidInput(`${place}.group`, `a second self rater, the first is ${self}`);
      self = place;
    }
    return {
      id,
      group,
      answers: readAnswers(fields["answers"], frame.items, byId, `${place}.answers`),
    };
  });
}

function readAnswers(
  value: unknown,
  items: readonly FrameItem[],
  byId: ReadonlyMap<string, FrameItem>,
  place: string,
): AnswerRow {
  const row: Record<string, number> = {};
  if (Array.isArray(value)) {
    if (value.length !== items.length)
      throw new InvalidInput(place, `${value.length} answers for ${items.length} items`);
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      const answer: unknown = value[index];
      if (item === undefined || answer === null || answer === undefined) continue;
      row[item.id] = onScale(answer, item) ?? offScale(answer, item, `${place}[${index}]`);
    }
    return row;
  }
  for (const [id, answer] of Object.entries(readObject(value, place))) {
    const item = byId.get(id);
    if (item === undefined) throw new InvalidInput(`${place}.${id}`, `unknown item ${shown(id)}`);
    if (answer === null || answer === undefined) continue;
    row[id] = onScale(answer, item) ?? offScale(answer, item, `${place}.${id}`);
  }
  return row;
}

function onScale(answer: unknown, item: FrameItem): number | undefined {
  return typeof answer === "number" && Number.isInteger(answer) && answer >= item.min && answer <= item.max
    ? answer
    : undefined;
}

function offScale(answer: unknown, item: FrameItem, place: string): never {
  const number = readNumber(answer, place);
  if (!Number.isInteger(number)) throw new InvalidInput(place, `${number} is not a whole number`);
  throw new InvalidInput(place, `${number} is outside ${item.min}..${item.max}`);
}
