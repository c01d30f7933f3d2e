import type { OpenQuestion, OrientationAxis, QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import { readId, readList, readNumber, readObject, refuseOtherKeys, type Fields } from "../statistics/input-shape.ts";
import { InvalidInput, shown } from "../statistics/invalid-input.ts";
import type { ValidRound } from "../statistics/round-input.ts";

/** What a round file says besides its ratings (contract.md, round file): texts, lines between two poles, comments. */
export type RoundFileTexts = {
  readonly subject: string;
  /** YYYY-MM-DD; empty where the file does not say. */
  readonly closedOn: string;
  /** Open questions that the file has words for; `askedIn` finds those that only comments name. */
  readonly content: QuestionnaireContent;
  /** By axis and rater. */
  readonly axisAnswers: ReadonlyMap<string, Readonly<Record<string, number>>>;
  readonly comments: readonly { readonly rater: string; readonly question: string; readonly text: string }[];
};

const axisScale = { min: 1, max: 7 };
const axisKeys = new Set(["id", "title", "leader", "manager", "answers"]);
const commentKeys = new Set(["rater", "question", "text"]);
const questionnaireKeys = new Set(["competencies", "descriptions", "items", "scale", "questions"]);

/**
 * Reads the texts of a round file beside its checked ratings; what it does not name is called by its id. Throws `InvalidInput` for the
 * first thing that is wrong, naming its place.
 */
export function readRoundFile(file: unknown, round: ValidRound): RoundFileTexts {
  const fields = readObject(file, "");
  const raters = new Set(round.raters.map(({ id }) => id));
  const texts = readTexts(fields["questionnaire"]);
  const axes = optionalList(fields["axes"], "axes").map((axis, at) => readAxis(axis, `axes[${at}]`, raters));
  const comments = optionalList(fields["comments"], "comments").map((comment, at) =>
    readComment(comment, `comments[${at}]`, raters),
  );
  return {
    subject: readText(fields["subject"], "subject", "You"),
    closedOn: readDay(fields["closedOn"], "closedOn"),
    comments,
    axisAnswers: new Map(axes.map(({ axis, answers }) => [axis.id, answers])),
    content: {
      title: { en: readText(fields["title"], "title", "360-degree feedback") },
      introduction: { en: "" },
      scale: { ...round.scale, labels: labelsOf(round, texts.scale) },
      axisScale,
      watchOutScale: { ...axisScale, labels: [] },
      reflectionScale: axisScale,
      competencies: round.competencies.map(({ id, cluster }) => ({
        id,
        cluster: cluster ?? "common",
        title: { en: texts.competencies.get(id) ?? id },
        description: { en: texts.descriptions.get(id) ?? "" },
      })),
      items: round.items.map(({ id, competency, reverse }) => {
        const text = { en: texts.items.get(id) ?? id };
        return { id, competencyId: competency, reverse, self: text, others: text };
      }),
      axes: axes.map(({ axis }) => axis),
      watchOuts: [],
      openQuestions: [...texts.questions].map(([id, text]) => ({ id, self: { en: text }, others: { en: text } })),
      reflections: [],
    },
  };
}

/** The questions that these comments answer and the file has no words for: called by their id, as everything it does not name. */
export function askedIn(
  comments: RoundFileTexts["comments"],
  { openQuestions }: QuestionnaireContent,
): readonly OpenQuestion[] {
  const named = new Set(openQuestions.map(({ id }) => id));
  const others = new Set(comments.map(({ question }) => question).filter((id) => !named.has(id)));
  return [...others].map((id) => ({ id, self: { en: id }, others: { en: id } }));
}

function readTexts(value: unknown) {
  const fields: Fields = value === undefined || value === null ? {} : readObject(value, "questionnaire");
  refuseOtherKeys(fields, questionnaireKeys, "questionnaire");
  const names = (key: string): ReadonlyMap<string, string> => {
    const place = `questionnaire.${key}`;
    const given: Fields = fields[key] === undefined ? {} : readObject(fields[key], place);
    return new Map(Object.entries(given).map(([id, text]) => [id, readText(text, `${place}.${id}`, id)]));
  };
  return {
    competencies: names("competencies"),
    descriptions: names("descriptions"),
    items: names("items"),
    questions: names("questions"),
    scale: optionalList(fields["scale"], "questionnaire.scale").map((label, at) =>
      readText(label, `questionnaire.scale[${at}]`, ""),
    ),
  };
}

function labelsOf({ scale: { min, max } }: ValidRound, labels: readonly string[]) {
  const points = max - min + 1;
  if (labels.length !== 0 && labels.length !== points)
    throw new InvalidInput("questionnaire.scale", `${labels.length} labels for ${points} points`);
  return Array.from({ length: points }, (_, at) => ({ en: labels[at] ?? "" }));
}

function readAxis(value: unknown, place: string, raters: ReadonlySet<string>) {
  const fields = readObject(value, place);
  refuseOtherKeys(fields, axisKeys, place);
  const id = readId(fields["id"], `${place}.id`);
  const axis: OrientationAxis = {
    id,
    title: { en: readText(fields["title"], `${place}.title`, id) },
    leaderPole: { en: readText(fields["leader"], `${place}.leader`, "") },
    managerPole: { en: readText(fields["manager"], `${place}.manager`, "") },
  };
  const answers: Record<string, number> = {};
  for (const [rater, given] of Object.entries(readObject(fields["answers"] ?? {}, `${place}.answers`))) {
    const at = `${place}.answers.${rater}`;
    if (!raters.has(rater)) throw new InvalidInput(at, `unknown rater ${shown(rater)}`);
    if (given === null) continue;
    const answer = readNumber(given, at);
    if (!Number.isInteger(answer) || answer < axisScale.min || answer > axisScale.max)
      throw new InvalidInput(at, `${answer} is not a whole number from ${axisScale.min} to ${axisScale.max}`);
    answers[rater] = answer;
  }
  return { axis, answers };
}

function readComment(value: unknown, place: string, raters: ReadonlySet<string>) {
  const fields = readObject(value, place);
  refuseOtherKeys(fields, commentKeys, place);
  const rater = readId(fields["rater"], `${place}.rater`);
  if (!raters.has(rater)) throw new InvalidInput(`${place}.rater`, `unknown rater ${shown(rater)}`);
  const question = fields["question"] === undefined ? "comments" : readId(fields["question"], `${place}.question`);
  return { rater, question, text: readText(fields["text"], `${place}.text`) };
}

function readText(value: unknown, place: string, missing?: string): string {
  if (value === undefined && missing !== undefined) return missing;
  if (typeof value === "string") return value;
  throw new InvalidInput(place, value === undefined ? "is missing" : `${shown(value)} is not a text`);
}

function readDay(value: unknown, place: string): string {
  const day = readText(value, place, "");
  const isDay = /^\d{4}-\d\d-\d\d$/u.test(day) && new Date(`${day}T12:00:00Z`).toJSON()?.startsWith(day) === true;
  if (day === "" || isDay) return day;
  throw new InvalidInput(place, `${shown(value)} is not a day such as 2027-03-31`);
}

function optionalList(value: unknown, place: string): readonly unknown[] {
  return value === undefined || value === null ? [] : readList(value, place);
}
