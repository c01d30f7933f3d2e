import { counted } from "./counting.ts";

/** Asking for a round. */
export const webNewRoundWords = {
  title: "Ask for a round",
  lead: "Four things to decide. You can change the coach, the date and the message until the invitations go out.",
  changeTitle: "Change this round",
  changeLead: "You can change these until the invitations go out.",
  questionnaire: "What people will be asked",
  questionnaireMissing: "Choose what people will be asked.",
  preview: "Look at the questions",
  previewCounts: (told: { items: number; axes: number; open: number }) =>
    `${counted(told.items, { one: "behaviour", other: "behaviours" })} to rate, ${counted(told.axes, { one: "line", other: "lines" })} between two ways of working, ${counted(told.open, { one: "open question", other: "open questions" })}.`,
  previewBehaviours: "Behaviours",
  previewAxes: "Between two ways of working",
  previewWatchOuts: "Habits to watch",
  previewOpen: "Open questions",
  previewReflections: "Only you are asked",
  coach: "Your coach",
  coachHint: "Reads the comments before anybody sees a number, writes an introduction, and releases the report to you.",
  coachMissing: "Choose who coaches you in this round.",
  coachChoose: "Choose a coach",
  coachNone:
    "Your organisation has no coach in Parallax yet. Ask your administrator to make somebody a coach; then this page goes on.",
  closes: "Closing date",
  closesHint: (told: { zone: string }) =>
    `The round closes at the end of this day (${told.zone}). Two to three weeks suit most people; you can extend later.`,
  closesMissing: "Choose the day on which the round closes.",
  message: "Why you ask",
  messageHint:
    "Raters read this on top of their form, in your words. Say what you would like to learn, and what you mean to do with it.",
  messageMissing: "Say in a sentence or two why you ask. People answer better when they know.",
  messageTooLong: (told: { limit: number }) => `This is longer than ${told.limit} characters. Shorten it a little.`,
  promiseTitle: "What the people you ask will read",
  promiseLead: "You make this promise with us. It is kept whatever comes back.",
  submit: "Go on to the people",
  submitting: "Making the round",
  save: "Save the changes",
  saving: "Saving",
  changed: "The changes are saved.",
  kept: "What you type is kept in this tab.",
  restored: "What you had begun to fill in here is back. It is not sent yet.",
  beginAnew: "Begin anew",
};
export type WebNewRoundWords = typeof webNewRoundWords;
