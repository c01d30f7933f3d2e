import type { Language, Wording } from "@parallax/domain/language";
import type { Item, QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";

/** Said by the subject, and by everyone else. */
type Voices = readonly [self: string, others: string];
type CompetencyTexts = {
  readonly title: string;
  readonly description: string;
  readonly behaviours: readonly [Voices, Voices, Voices, Voices];
};
type AskedTexts = {
  readonly self: string;
  readonly others: string;
  readonly boss: string;
  readonly peer: string;
  readonly "direct-report": string;
  readonly other: string;
};
type Five = readonly [string, string, string, string, string];

type CompetencyId =
  | "strategic-questions"
  | "clarity"
  | "focus"
  | "humility"
  | "communication"
  | "organization"
  | "anticipation"
  | "execution"
  | "empathy"
  | "risk"
  | "listening"
  | "inclusion";
type AxisId =
  | "influence-organization"
  | "vision-execution"
  | "why-how"
  | "direction-planning"
  | "transformation-transaction"
  | "culture-systems"
  | "people-skills"
  | "flexibility-stability"
  | "future-now";
type WatchOutId = "unrealistic-goals" | "resists-change" | "micromanages" | "credit-and-blame" | "excludes-people";
type ReflectionId = "longer-hours" | "shape-or-implement" | "pull-now" | "grow-or-show" | "delegate";

/** The whole questionnaire in one language, by the ids of its parts. What is missing does not compile. */
export type QuestionnaireTexts = {
  readonly title: string;
  readonly introduction: string;
  readonly scale: Five;
  readonly watchOutScale: Five;
  readonly competencies: Readonly<Record<CompetencyId, CompetencyTexts>>;
  readonly axes: Readonly<Record<AxisId, readonly [title: string, leaderPole: string, managerPole: string]>>;
  readonly watchOuts: Readonly<Record<WatchOutId, Voices>>;
  readonly openQuestions: Readonly<Record<"keep" | "start" | "stop" | "at-best", AskedTexts>>;
  readonly reflections: Readonly<Record<ReflectionId, readonly [question: string, low: string, high: string]>>;
};

/** The questionnaire with its texts in one language more. */
export function withTexts(
  content: QuestionnaireContent,
  language: Language,
  texts: QuestionnaireTexts,
): QuestionnaireContent {
  const add = (wording: Wording, text: string | undefined): Wording =>
    text === undefined ? wording : { ...wording, [language]: text };
  const of = <T>(known: Readonly<Record<string, T>>, id: string): T | undefined => known[id];
  const behaviour = ({ id, competencyId }: Item): Voices | undefined =>
    of(texts.competencies, competencyId)?.behaviours[Number(id.slice(competencyId.length + 1)) - 1];
  return {
    ...content,
    title: add(content.title, texts.title),
    introduction: add(content.introduction, texts.introduction),
    scale: { ...content.scale, labels: content.scale.labels.map((label, at) => add(label, texts.scale[at])) },
    watchOutScale: {
      ...content.watchOutScale,
      labels: content.watchOutScale.labels.map((label, at) => add(label, texts.watchOutScale[at])),
    },
    competencies: content.competencies.map((part) => ({
      ...part,
      title: add(part.title, of(texts.competencies, part.id)?.title),
      description: add(part.description, of(texts.competencies, part.id)?.description),
    })),
    items: content.items.map((item) => ({
      ...item,
      self: add(item.self, behaviour(item)?.[0]),
      others: add(item.others, behaviour(item)?.[1]),
    })),
    axes: content.axes.map((axis) => ({
      ...axis,
      title: add(axis.title, of(texts.axes, axis.id)?.[0]),
      leaderPole: add(axis.leaderPole, of(texts.axes, axis.id)?.[1]),
      managerPole: add(axis.managerPole, of(texts.axes, axis.id)?.[2]),
    })),
    watchOuts: content.watchOuts.map((part) => ({
      ...part,
      self: add(part.self, of(texts.watchOuts, part.id)?.[0]),
      others: add(part.others, of(texts.watchOuts, part.id)?.[1]),
    })),
    openQuestions: content.openQuestions.map((question) => {
      const asked: Readonly<Record<string, string>> = of(texts.openQuestions, question.id) ?? {};
      return {
        ...question,
        self: add(question.self, asked["self"]),
        others: add(question.others, asked["others"]),
        byGroup: Object.fromEntries(
          Object.entries(question.byGroup ?? {}).map(([group, wording]) => [group, add(wording, asked[group])]),
        ),
      };
    }),
    reflections: content.reflections.map((part) => ({
      ...part,
      question: add(part.question, of(texts.reflections, part.id)?.[0]),
      low: add(part.low, of(texts.reflections, part.id)?.[1]),
      high: add(part.high, of(texts.reflections, part.id)?.[2]),
    })),
  };
}
