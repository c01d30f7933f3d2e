import type { Reflection } from "@parallax/domain/questionnaire/questionnaire";

/** What only the subject is asked, about the path ahead; shown to the subject and the coach beside the map. */
export const reflections: readonly Reflection[] = [
  {
    id: "longer-hours",
    question: { en: "How ready are you to carry longer hours when the role asks for them?" },
    low: { en: "I would rather not" },
    high: { en: "I am quite ready" },
  },
  {
    id: "shape-or-implement",
    question: { en: "Which would you rather do with a vision?" },
    low: { en: "Make it real" },
    high: { en: "Shape it" },
  },
  {
    id: "pull-now",
    question: { en: "How strongly do you feel drawn to more responsibility now?" },
    low: { en: "Not at present" },
    high: { en: "Very strongly" },
  },
  {
    id: "grow-or-show",
    question: { en: "What gives you more joy in helping others along?" },
    low: { en: "Showing with my own hands how it is done" },
    high: { en: "Seeing somebody grow into a leader" },
  },
  {
    id: "delegate",
    question: {
      en: "When you hand over a task, how well can you leave the way of doing it to others?",
    },
    low: { en: "I keep looking in" },
    high: { en: "I let go" },
  },
];
