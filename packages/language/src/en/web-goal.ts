import { numberWord } from "./counting.ts";

/** What the subject chose after reading: at most three goals. */
export const webGoalWords = {
  title: "My choices",
  titleOf: (told: { subject: string }) => `${told.subject}’s choices`,
  lead: "A report changes nothing; one thing done differently does. Choose one, two or three, and say them so that others could see them.",
  leadOf: (told: { subject: string }) => `What ${told.subject} shares with you of what came out of reading.`,

  markedTitle: "What you marked",
  markedTitleOf: "Marked while reading",
  markedNone:
    "Nothing yet. Beside every competency, line and comment stands the word “Mark”: keep, grow, or talk about.",
  makeGoal: "Make it a goal",
  makeGoalOf: (told: { thing: string }) => `Make it a goal: ${told.thing}`,

  goal: (told: { place: number }) => `Goal ${numberWord(told.place)}`,
  none: "You have chosen no goal yet.",
  noneOf: "Nothing is shared with you.",
  add: "Add a goal",
  full: "Three goals are the most. Whoever changes more at once changes nothing.",
  change: "Change",
  changeOf: (told: { place: number }) => `Change goal ${numberWord(told.place)}`,
  remove: "Let it go",
  removeOf: (told: { place: number }) => `Let goal ${numberWord(told.place)} go`,
  removed: (told: { behaviour: string }) => `Let go: ${told.behaviour}`,
  undo: "Bring it back",
  keep: "Keep this goal",
  keeping: "Keeping it",
  kept: "Your goal is kept.",
  cancel: "Leave it as it was",
  conflict: "This goal was changed in another window",
  conflictGone: "This goal was let go in another window",
  conflictBody: "What you write here is not lost. There, it says:",
  conflictGoneBody: "What you write here is not lost. Keep it, or leave the goal away.",
  keepMine: "Keep what is here",
  takeTheirs: "Take the other",
  takeNone: "Leave it away",
  restored: "What you had begun to write here is still there.",

  field: {
    behaviour: "What I want to be seen doing",
    situation: "When, and with whom",
    firstStep: "First step, within two weeks",
    helper: "Who helps me",
    sign: "How others would notice",
    pulseOn: "When I ask again",
  },
  hint: {
    behaviour: "One behaviour in your own words, small enough to do tomorrow.",
    sign: "Something another person could see or hear.",
    pulseOn:
      "Six to twelve weeks from now is a good time. Nothing is sent on that day; it is a date you give yourself.",
  },
  missing: "Say what you want to be seen doing.",
  tooLong: (told: { over: number }) => `${told.over} ${told.over === 1 ? "character" : "characters"} too many.`,

  sharingTitle: "Who sees this",
  sharing: (told: { coach: string | null }) =>
    told.coach === null
      ? "You alone."
      : `You, and of the parts that you tick here ${told.coach} as your coach. Nobody else, your boss and the administrators included.`,
  share: {
    goals: (told: { coach: string }) => `${told.coach} sees my goals`,
    marks: (told: { coach: string }) => `${told.coach} sees what I marked`,
  },
  shared: "Saved who sees what.",
};
export type WebGoalWords = typeof webGoalWords;
