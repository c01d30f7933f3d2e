import type { OpenQuestion } from "@parallax/domain/questionnaire/questionnaire";

/** Keep, start, stop, and one moment at their best, each asked from where the rater stands. */
export const openQuestions: readonly OpenQuestion[] = [
  {
    id: "keep",
    self: { en: "What do you want to keep doing as you lead and manage?" },
    others: { en: "What should {name} keep doing?" },
    byGroup: {
      boss: { en: "What does {name} do for the organisation that should go on?" },
      peer: { en: "What does {name} do in working with you that should go on?" },
      "direct-report": { en: "What does {name} do for you or your team that should go on?" },
      other: { en: "What have you seen {name} do that should go on?" },
    },
  },
  {
    id: "start",
    self: { en: "What do you want to start doing?" },
    others: { en: "What should {name} start doing?" },
    byGroup: {
      boss: { en: "What should {name} start doing to meet what the role needs?" },
      peer: { en: "What should {name} start doing to make working together better?" },
      "direct-report": { en: "What should {name} start doing to help you do your best work?" },
      other: { en: "What would you like to see {name} start doing?" },
    },
  },
  {
    id: "stop",
    self: { en: "What do you want to stop doing, or do less?" },
    others: { en: "What should {name} stop doing, or do less?" },
    byGroup: {
      boss: { en: "What holds {name} back in this role and should stop, or become less?" },
      peer: { en: "What makes working with {name} harder and should stop, or become less?" },
      "direct-report": { en: "What makes your work harder and should stop, or become less?" },
      other: { en: "What have you seen {name} do that should stop, or become less?" },
    },
  },
  {
    id: "at-best",
    self: { en: "Tell of one moment when you were at your best as a leader or as a manager." },
    others: {
      en: "Tell of one moment when {name} was at their best as a leader or as a manager.",
    },
    byGroup: {
      boss: {
        en: "Tell of one result in which you saw {name} at their best, leading or managing.",
      },
      peer: { en: "Tell of one piece of shared work in which {name} was at their best." },
      "direct-report": {
        en: "Tell of one moment when it was good to be led or managed by {name}.",
      },
      other: { en: "Tell of one meeting or event at which you saw {name} at their best." },
    },
  },
];
