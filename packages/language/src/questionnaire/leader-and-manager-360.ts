import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import { arabicQuestionnaire } from "../ar/leader-and-manager-360.ts";
import { germanQuestionnaire } from "../de/leader-and-manager-360.ts";
import { spanishQuestionnaire } from "../es/leader-and-manager-360.ts";
import { frenchQuestionnaire } from "../fr/leader-and-manager-360.ts";
import { portugueseQuestionnaire } from "../pt/leader-and-manager-360.ts";
import { competencyOf, itemsOf } from "./leader-and-manager-360/behaviours.ts";
import { commonGroundBehaviours } from "./leader-and-manager-360/common-ground-behaviours.ts";
import { leadershipBehaviours } from "./leader-and-manager-360/leadership-behaviours.ts";
import { managementBehaviours } from "./leader-and-manager-360/management-behaviours.ts";
import { openQuestions } from "./leader-and-manager-360/open-questions.ts";
import { orientationAxes } from "./leader-and-manager-360/orientation-axes.ts";
import { reflections } from "./leader-and-manager-360/reflections.ts";
import { withTexts } from "./leader-and-manager-360/translation.ts";
import { watchOuts } from "./leader-and-manager-360/watch-outs.ts";

const inEnglish: QuestionnaireContent = {
  title: { en: "Leader & manager 360" },
  introduction: {
    en:
      "Leading is moving people towards a direction that matters. Managing is seeing to it that the direction becomes results. " +
      "Neither counts for more here. Answer from what really happened in the last months, and choose “can’t say” where too little was to be seen.",
  },
  scale: {
    min: 1,
    max: 5,
    labels: [{ en: "Almost never" }, { en: "Seldom" }, { en: "Sometimes" }, { en: "Often" }, { en: "Almost always" }],
  },
  axisScale: { min: 1, max: 7 },
  watchOutScale: {
    min: 1,
    max: 5,
    labels: [{ en: "Never" }, { en: "Once or twice" }, { en: "Now and then" }, { en: "Often" }, { en: "Very often" }],
  },
  reflectionScale: { min: 1, max: 5 },
  competencies: [
    ...leadershipBehaviours.map((written) => competencyOf(written, "leadership")),
    ...managementBehaviours.map((written) => competencyOf(written, "management")),
    ...commonGroundBehaviours.map((written) => competencyOf(written, "common")),
  ],
  items: [...leadershipBehaviours, ...managementBehaviours, ...commonGroundBehaviours].flatMap(itemsOf),
  axes: orientationAxes,
  watchOuts,
  openQuestions,
  reflections,
};

/**
 * The questionnaire that every organisation starts with: leading and managing as two jobs that one person does at once.
 * 48 behaviours in twelve competencies, nine orientation axes, five watch-outs, four open questions; about ten minutes.
 * In all of the product's languages. What it asks is fixed by what the product contrasts (leading, managing, common ground); the words are our own.
 */
export const leaderAndManager360 = (
  [
    ["de", germanQuestionnaire],
    ["fr", frenchQuestionnaire],
    ["es", spanishQuestionnaire],
    ["pt", portugueseQuestionnaire],
    ["ar", arabicQuestionnaire],
  ] as const
).reduce<QuestionnaireContent>((content, [language, texts]) => withTexts(content, language, texts), inEnglish);
