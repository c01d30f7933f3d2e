import { type Language, languages, pickWording, type Wording } from "../language.ts";
import { wordingsOf } from "./placed-wordings.ts";
import type { QuestionnaireContent } from "./questionnaire.ts";

/** The languages in which any of a questionnaire's texts exist, in the product's order; the first is what other readers fall back on. */
export function languagesOf(content: QuestionnaireContent): readonly Language[] {
  const wordings = wordingsOf(content).map(({ wording }) => wording);
  return languages.filter((language) => wordings.some((wording) => wording[language] !== undefined));
}

/** The languages in which every text exists: what may be said of the questionnaire without "mostly". */
export function wholeLanguagesOf(content: QuestionnaireContent): readonly Language[] {
  const wordings = wordingsOf(content).map(({ wording }) => wording);
  return languages.filter((language) => wordings.every((wording) => wording[language] !== undefined));
}

/** The questionnaire as a reader of one language gets it: each text once, in that language, else as `pickWording` falls back. */
export function contentInLanguage(content: QuestionnaireContent, language: Language): QuestionnaireContent {
  return reword(content, (wording) => {
    const { text, language: picked } = pickWording(wording, language);
    return Object.keys(wording).length === 0 ? wording : { [picked]: text };
  });
}

/** The questionnaire with what it says in these languages and in no other. */
export function contentInLanguages(content: QuestionnaireContent, kept: readonly Language[]): QuestionnaireContent {
  return reword(content, (wording) =>
    Object.fromEntries(
      kept.flatMap((language) => (wording[language] === undefined ? [] : [[language, wording[language]]])),
    ),
  );
}

function reword(content: QuestionnaireContent, one: (wording: Wording) => Wording): QuestionnaireContent {
  const both = <T extends { readonly self: Wording; readonly others: Wording }>(part: T): T => ({
    ...part,
    self: one(part.self),
    others: one(part.others),
  });
  return {
    ...content,
    title: one(content.title),
    introduction: one(content.introduction),
    scale: { ...content.scale, labels: content.scale.labels.map(one) },
    watchOutScale: { ...content.watchOutScale, labels: content.watchOutScale.labels.map(one) },
    competencies: content.competencies.map((part) => ({
      ...part,
      title: one(part.title),
      description: one(part.description),
    })),
    items: content.items.map(both),
    axes: content.axes.map((axis) => ({
      ...axis,
      title: one(axis.title),
      leaderPole: one(axis.leaderPole),
      managerPole: one(axis.managerPole),
    })),
    watchOuts: content.watchOuts.map(both),
    openQuestions: content.openQuestions.map((question) => ({
      ...both(question),
      ...(question.byGroup === undefined
        ? {}
        : { byGroup: Object.fromEntries(Object.entries(question.byGroup).map(([group, text]) => [group, one(text)])) }),
    })),
    reflections: content.reflections.map((part) => ({
      ...part,
      question: one(part.question),
      low: one(part.low),
      high: one(part.high),
    })),
  };
}
