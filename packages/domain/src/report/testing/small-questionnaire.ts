import type { Competency, QuestionnaireContent } from "../../questionnaire/questionnaire.ts";

const competency = (id: string, cluster: Competency["cluster"]): Competency => ({
  id,
  cluster,
  title: { en: `The ${id}` },
  description: { en: `What ${id} looks like` },
});

const competencies = [
  competency("clarity", "leadership"),
  competency("focus", "leadership"),
  competency("organization", "management"),
  competency("execution", "management"),
  competency("listening", "common"),
];

/** Two competencies of each job and one common, three items each, the last of them reversed; two axes, one habit, two questions. */
export const smallQuestionnaire: QuestionnaireContent = {
  title: { en: "Small" },
  introduction: { en: "Small" },
  scale: { min: 1, max: 5, labels: [{ en: "Never" }, {}, {}, {}, { en: "Always" }] },
  axisScale: { min: 1, max: 7 },
  watchOutScale: { min: 1, max: 5, labels: [{ en: "Never" }, {}, {}, {}, { en: "Often" }] },
  reflectionScale: { min: 1, max: 5 },
  competencies,
  items: competencies.flatMap(({ id }) =>
    [1, 2, 3].map((place) => ({
      id: `${id}-${place}`,
      competencyId: id,
      reverse: place === 3,
      self: { en: "I do" },
      others: { en: "{name} does" },
    })),
  ),
  axes: ["why-how", "future-now"].map((id) => ({
    id,
    title: { en: `The line ${id}` },
    leaderPole: { en: `The leader end of ${id}` },
    managerPole: { en: `The manager end of ${id}` },
  })),
  watchOuts: [{ id: "micromanages", self: { en: "I look in" }, others: { en: "{name} looks in" } }],
  openQuestions: ["keep", "stop"].map((id) => ({ id, self: { en: id }, others: { en: id } })),
  reflections: [{ id: "delegate", question: { en: "Do you?" }, low: { en: "No" }, high: { en: "Yes" } }],
};
