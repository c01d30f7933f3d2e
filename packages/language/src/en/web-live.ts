import type { LivePart } from "@parallax/domain/report/live-part";
import { capital, counted } from "./counting.ts";

/** A report that is opened in a session, part by part: for the coach who opens and for the subject who reads along. */
export const webLiveWords = {
  parts: {
    strengths: "Strengths",
    balance: "Leading and managing",
    differences: "Your view and theirs",
    remarks: "In their words",
  } satisfies Record<LivePart, string>,
  session: {
    title: "The session",
    lead: (told: { subject: string }) =>
      `The report is frozen. ${told.subject} sees what you open, and nothing else; what is open stays open.`,
    present: "Present it",
    open: "Open",
    opening: "Opening",
    opened: "open",
    closed: "closed",
    rest: "Open everything that is left",
    announced: (told: { part: string }) => `${told.part} is open.`,
  },
  page: {
    title: "Your session",
    lead: (told: { coach: string | null }) =>
      told.coach === null
        ? "This report is opened with you, part by part. What is open stands here, and stays."
        : `${told.coach} opens this report with you, part by part. What is open stands here, and stays.`,
    waiting: (told: { closed: number }) =>
      `${counted(told.closed, { one: "part is", other: "parts are" })} still closed. This page goes on by itself.`,
    nothing: "Nothing is open yet.",
    read: "Read the whole report",
  },
  presenter: {
    title: "Presenter view",
    place: (told: { place: number; of: number }) => `${told.place} of ${told.of}`,
    back: "Back",
    on: "On",
    leave: "Leave",
    keys: "Arrow keys go on and back, Home and End to the first and the last, Escape leaves.",
    closed: "Not opened yet",
    closedLead: "When you are both ready, open it. From then on it stays open.",
    openIt: "Open this part",
    context: "Who was asked, and who answered",
    own: "What you said yourself",
    ownLead: "Your own ratings, before anybody else’s.",
    ownGuesses: "Under them, where you expected others.",
    ownGuess: {
      higher: "expected others higher",
      similar: "expected others about the same",
      lower: "expected others lower",
    },
    ownNothing: "Your own form is missing.",
    differences: "Where the two views meet, and where they part",
    lines: (told: { lines: number }) =>
      `${capital(counted(told.lines, { one: "line", other: "lines" }))} between leading and managing`,
    choose: "Choose",
    chooseLead: "At most three things, in your own words. One is plenty.",
    choices: ["What do you want to keep?", "What do you want to grow?", "Whom do you want to talk to?"],
    remarksNone: "There are no comments that can be shown.",
  },
  read: {
    coachUnread: (told: { subject: string }) => `${told.subject} has not opened it yet.`,
    coachRead: (told: { subject: string; on: string }) => `${told.subject} opened it on ${told.on}.`,
    subject: (told: { on: string }) =>
      `You first opened this report on ${told.on}. Your coach can see that, and no more of how you read.`,
  },
};
export type WebLiveWords = typeof webLiveWords;
