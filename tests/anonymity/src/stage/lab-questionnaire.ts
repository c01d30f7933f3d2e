import type { Competency, Item, QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";

const points = ["never", "rarely", "sometimes", "often", "always"].map((en) => ({ en }));
const itemsEach = 8;

const competency = (id: string, cluster: Competency["cluster"]): Competency => ({
  id,
  cluster,
  title: { en: id },
  description: { en: `About ${id}.` },
});
const competencies = [competency("direction", "leadership"), competency("order", "management")];

/**
 * The lab's own form: short, so that a ballot is 20 kB, and with eight items to a competency, so that one rater's answers to them are
 * a mark that nobody else's are.
 */
export const labQuestionnaire: QuestionnaireContent = {
  title: { en: "Laboratory" },
  introduction: { en: "A few questions." },
  scale: { min: 1, max: 5, labels: points },
  axisScale: { min: 1, max: 7 },
  watchOutScale: { min: 1, max: 5, labels: points },
  reflectionScale: { min: 1, max: 5 },
  competencies,
  items: competencies.flatMap(({ id }) =>
    Array.from({ length: itemsEach }, (_, at): Item => ({
      id: `${id}-${at + 1}`,
      competencyId: id,
      reverse: false,
      self: { en: "I do." },
      others: { en: "{name} does." },
    })),
  ),
  axes: [{ id: "why-how", title: { en: "Why and how" }, leaderPole: { en: "Why" }, managerPole: { en: "How" } }],
  watchOuts: [],
  openQuestions: [{ id: "keep", self: { en: "Keep?" }, others: { en: "What should {name} keep?" } }],
  reflections: [],
};
