import type { Wording } from "../language.ts";
import type { QuestionnaireContent } from "./questionnaire.ts";

/** A wording and where it stands, as `items[3].others`; only what others read about the subject may name them (`nameable`). */
export type PlacedWording = {
  readonly place: string;
  readonly wording: Wording;
  readonly nameable: boolean;
};

/** Every wording of a questionnaire, in reading order. */
export function wordingsOf(content: QuestionnaireContent): readonly PlacedWording[] {
  const plain = (place: string, wording: Wording): PlacedWording => ({
    place,
    wording,
    nameable: false,
  });
  const about = (place: string, wording: Wording): PlacedWording => ({
    place,
    wording,
    nameable: true,
  });
  return [
    plain("title", content.title),
    plain("introduction", content.introduction),
    ...content.scale.labels.map((label, at) => plain(`scale.labels[${at}]`, label)),
    ...content.watchOutScale.labels.map((label, at) => plain(`watchOutScale.labels[${at}]`, label)),
    ...content.competencies.flatMap(({ title, description }, at) => [
      plain(`competencies[${at}].title`, title),
      plain(`competencies[${at}].description`, description),
    ]),
    ...content.items.flatMap(({ self, others }, at) => [
      plain(`items[${at}].self`, self),
      about(`items[${at}].others`, others),
    ]),
    ...content.axes.flatMap(({ title, leaderPole, managerPole }, at) => [
      plain(`axes[${at}].title`, title),
      plain(`axes[${at}].leaderPole`, leaderPole),
      plain(`axes[${at}].managerPole`, managerPole),
    ]),
    ...content.watchOuts.flatMap(({ self, others }, at) => [
      plain(`watchOuts[${at}].self`, self),
      about(`watchOuts[${at}].others`, others),
    ]),
    ...content.openQuestions.flatMap(({ self, others, byGroup }, at) => [
      plain(`openQuestions[${at}].self`, self),
      about(`openQuestions[${at}].others`, others),
      ...Object.entries(byGroup ?? {}).map(([group, wording]) =>
        about(`openQuestions[${at}].byGroup.${group}`, wording),
      ),
    ]),
    ...content.reflections.flatMap(({ question, low, high }, at) => [
      plain(`reflections[${at}].question`, question),
      plain(`reflections[${at}].low`, low),
      plain(`reflections[${at}].high`, high),
    ]),
  ];
}
