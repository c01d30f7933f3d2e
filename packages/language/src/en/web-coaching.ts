import { capital, numberWord, people } from "./counting.ts";

/** The coach's work: whom I accompany, and one round's way from the comments to the release. */
export const webCoachingWords = {
  title: "Coaching",
  emptyLead: "Nobody has chosen you as a coach yet.",
  empty:
    "When somebody does, their round stands here: first while people answer, then with its comments for you to read, and after that with its report.",
  several: "From every organisation in which you coach. To open a round of another one you go on there.",
  thisWeek: "Due this week",
  later: "Later",
  done: "Released",
  ended: "Ended without a report",
  nothingDue: "Nothing waits for you, and nothing closes or is released within the next seven days.",
  preparing: "Chooses raters.",
  launching: "The invitations are being made ready.",
  collecting: (told: { answered: number; invited: number; until: string }) =>
    `${capital(numberWord(told.answered))} of ${people(told.invited)} ${told.answered === 1 ? "has" : "have"} answered. Closes on ${told.until}.`,
  collectingFew: (told: { until: string }) => `Answers are coming in. Closes on ${told.until}.`,
  collectingFewSoon: (told: { until: string }) =>
    `Answers are coming in, not enough yet to say how many. Closes on ${told.until}; until then the date can be put off.`,
  closed: "Closed. The answers are being opened.",
  unread: "The comments wait to be read.",
  read: "Comments read. The introduction is next.",
  ready: "Ready to release.",
  planned: (told: { at: string }) => `Released by itself on ${told.at}.`,
  since: (told: { on: string }) => `Closed on ${told.on}.`,
  session: (told: { on: string }) => `Your session began on ${told.on}. Parts of the report are still closed.`,
  roundOf: (told: { month: string }) => `Round of ${told.month}.`,
  released: (told: { on: string }) => `Released on ${told.on}.`,
  opened: (told: { on: string }) => `First read on ${told.on}.`,
  notOpened: "Not read yet.",
  cancelled: "Cancelled.",
  void: "Its answers can no longer be opened.",
  review: "Review",
  open: "Open",
  seeRound: "See the round",
  openThere: (told: { organisation: string }) => `Open at ${told.organisation}`,
  changing: "Changing over",
  steps: {
    label: "Steps of the review",
    comments: "Comments",
    introduction: "Introduction",
    report: "Report",
    release: "Release",
    done: "done",
    locked: "opens after the comments",
  },
  reviewTitle: (told: { subject: string }) => `${told.subject}’s round`,
  notYet: (told: { until: string }) =>
    `The comments open for you when the round has closed. It closes on ${told.until}.`,
  notYetOpening: "The round has closed, and the answers are being opened. This page goes on by itself.",
  comments: {
    title: "The comments",
    noneAtAll:
      "No comment can be shown in this round: none was written, or too few people answered to keep them anonymous.",
    confirm: "I have read the comments",
    confirming: "Opening the figures",
    confirmLead: "This opens the figures and the introduction for you. It is noted in the record of the round.",
    confirmed: "You have read the comments.",
    again: "Read them again",
  },
  introduction: {
    title: "Your introduction",
    lead: (told: { subject: string }) =>
      `The first words ${told.subject} reads. What stands out, what to take time for, what the answers cannot tell. No number needs repeating.`,
    label: "Introduction",
    hint: (told: { limit: string }) => `Up to ${told.limit} characters. Saved as you write.`,
    tooLong: (told: { over: number }) =>
      `${told.over} ${told.over === 1 ? "character" : "characters"} too long. It is kept in this tab, and saved when it is short enough.`,
    saving: "Saving",
    saved: "Saved",
    unsaved: "Not saved yet",
    failed: "Not saved. It is kept in this tab.",
    conflictTitle: "The introduction was changed elsewhere",
    conflict:
      "Another window, or another coach, saved a different text since you opened this page. Both are here; nothing is lost.",
    theirs: "The text saved elsewhere",
    keepMine: "Keep mine",
    takeTheirs: "Take the other",
    retry: "Try to save again",
    ofAnother: (told: { writer: string }) => `${told.writer}, the coach before you, wrote this`,
    ofAnotherNote:
      "It is not released in your name until it is yours: change it, begin anew, or keep it word for word as your own.",
    makeMine: "Keep it as mine",
    restored: "This tab still held a text that was not saved. It is back.",
  },
  selfOnlyTitle: "Only the subject’s own view can be shown",
  selfOnly: (told: { subject: string }) =>
    `Too few people answered, and a round is opened only once. The report holds what ${told.subject} said, and says kindly why there is no more. Let your introduction begin there: nobody failed, and a new round can be asked for at any time.`,
  report: {
    title: "The report",
    lead: (told: { subject: string }) => `As ${told.subject} will see it, with your introduction on top.`,
    open: "Open the report",
    prep: "Prepare the session",
  },
  release: {
    released: (told: { number: number; on: string }) => `Version ${told.number}, released on ${told.on}.`,
    hash: "Its fingerprint",
  },
};
export type WebCoachingWords = typeof webCoachingWords;
