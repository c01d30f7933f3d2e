import { capital, counted } from "./counting.ts";

/** How and when a report becomes the subject's. */
export const webReleaseWords = {
  title: "Release",
  lead: (told: { subject: string }) => `How does ${told.subject} get the report?`,
  ways: {
    legend: "When",
    now: "Now",
    nowNote: "They get a letter, and the report opens for them.",
    planned: "At a time",
    plannedNote: "It is released by itself, as it stands then. Until that moment you can change everything.",
    live: "In our session, part by part",
    liveNote: "It is frozen when you begin. They see each part when you open it, and have the whole after the last.",
  },
  act: { now: "Release the report", planned: "Plan the release", live: "Begin the session" },
  at: "Day and time",
  atHint: "In your time zone, within half a year.",
  atMissing: "Choose a day and a time to come.",
  plan: (told: { at: string }) => `It is released by itself on ${told.at}.`,
  planNote: "If you are no longer the coach then, it is not.",
  takeBack: "Do not release it then",
  takingBack: "Taking it back",
  takenBack: "The release is not planned any more.",
  planning: "Planning",
  planned: "The release is planned.",
  needsDecisions: (told: { open: number }) =>
    `${capital(counted(told.open, { one: "comment is", other: "comments are" }))} open again. Decide about ${told.open === 1 ? "it" : "them"} first, under “Read them again”.`,
  needsIntroduction: "Write the introduction first.",
  needsOwnWords: "The introduction is still the words of the coach before you. Make it yours first.",
  needsSaving: "The introduction has not been saved yet. Wait a moment, or see above why.",
  askNow: (told: { subject: string }) => `Release the report to ${told.subject}?`,
  askLive: (told: { subject: string }) => `Begin the session with ${told.subject}?`,
  bodyNow: (told: { subject: string }) =>
    `${told.subject} gets a letter and can read the report from now on. A released version never changes; what turns out to be wrong later can be put right by a new one.`,
  bodyLive: (told: { subject: string }) =>
    `The report is frozen now: the introduction and the comments stay as they are. ${told.subject} first says what they expect, and then sees each part when you open it.`,
  confirmNow: "Release it",
  confirmLive: "Begin",
  busy: "Releasing",
  beginning: "Beginning",
  done: "The report is released.",
  begun: "The session has begun.",
};
export type WebReleaseWords = typeof webReleaseWords;
