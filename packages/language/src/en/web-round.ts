import { capital, numberWord, people } from "./counting.ts";

/** One round, seen by its subject or an administrator. */
export const webRoundWords = {
  titleOwn: (told: { month: string }) => `Your round of ${told.month}`,
  titleOf: (told: { subject: string; month: string }) => `${told.subject}’s round of ${told.month}`,
  where: "Where it stands",
  nominating: (told: { nominated: number; subject: string | null }) =>
    told.nominated === 0
      ? told.subject === null
        ? "Next, you choose the people to ask."
        : `${told.subject} has not chosen anybody to ask yet.`
      : `${capital(people(told.nominated))} on the list. The invitations have not gone out.`,
  launching: "The round’s key is being made and the letters are being written. This takes a moment.",
  answered: (told: { answered: number; invited: number }) =>
    told.answered === 0
      ? `Of ${people(told.invited)} asked, nobody has answered yet.`
      : `${capital(numberWord(told.answered))} of ${people(told.invited)} ${told.answered === 1 ? "has" : "have"} answered.`,
  declined: (told: { declined: number }) =>
    `${capital(people(told.declined))} would rather not answer. Nobody is asked why, and nobody is shown who.`,
  fewInvited: (told: { invited: number }) =>
    `${capital(people(told.invited))} ${told.invited === 1 ? "was" : "were"} asked. With so few, even a number would tell who has answered, so none is shown.`,
  fewAnswered: (told: { invited: number }) =>
    `${capital(people(told.invited))} were asked. Too few have answered yet for their answers to be shown. As soon as there are enough, you see here how many.`,
  progressNote:
    "This counts everybody who was asked, together. Who has answered, and how many of each group, nobody is shown.",
  collecting: (told: { until: string }) => `Results open when the round closes on ${told.until}.`,
  closed: "The round has closed, and the answers are being opened together. This takes a moment.",
  inReview: (told: { coach: string | null }) =>
    told.coach === null
      ? "The answers have been opened and the report is being prepared."
      : `The answers have been opened. ${told.coach} reads the comments first, writes an introduction, and then releases the report.`,
  inReviewNext: "You will get a letter when the report is released.",
  released: "The report has been released.",
  readReport: "Read the report",
  reportTitle: (told: { month: string }) => `Your report of ${told.month}`,
  cancelled:
    "This round was cancelled, and no report is made of it. Answers that were still locked were destroyed unread; answers that had been opened were deleted.",
  cancelledEarly: "This round was cancelled before anybody was asked.",
  void: "This round came back from a backup after its key had been destroyed. Its answers can never be opened; a new round can be asked for.",
  chooseRaters: "Choose raters",
  seeRaters: "See the list of raters",
  change: "Change coach, date or message",
  facts: "The facts",
  coach: "Coach",
  noCoach: "None",
  subject: "Asked for by",
  questionnaire: "Questionnaire",
  requested: "Asked for",
  launched: "Invitations sent",
  closes: "Closes",
  closedOn: "Closed",
  sixWords: "Six words",
  sixWordsWhy: "Every letter and every form of this round shows these words. A form that shows others is not ours.",
  message: "Why you ask",
  messageOf: "Why they ask",
  policy: "What may be shown",
  policyText: (told: { k: string }) =>
    `Figures and comments of at least ${told.k} people together, always the same ones.`,
  acts: "What you can do",
  extend: {
    act: "Put off the closing date",
    lead: "Everybody who has not answered gets the time until then.",
    date: "New closing date",
    missing: "Choose a day after the present one.",
    confirm: "Put it off",
    busy: "Putting it off",
    done: (told: { until: string }) => `The round now closes on ${told.until}.`,
  },
  close: {
    act: "Close now",
    title: "Close this round now?",
    body: "No answer can come in after this, and a closed round is never opened again for answers. All answers are opened together at once.",
    open: (told: { open: number }) =>
      `${capital(people(told.open))} ${told.open === 1 ? "has" : "have"} neither answered nor declined.`,
    tooFew:
      "Too few people have answered yet for their answers to be shown. What they sent would be let go, and nobody would read it.",
    confirm: "Close the round",
    busy: "Closing",
    done: "The round is closed.",
    instead: "Keep it open",
  },
  replaceCoach: {
    title: (told: { coach: string }) => `${told.coach} no longer coaches here`,
    waits: {
      collecting: "Answers come in all the same. When the round has closed, nobody can read the comments.",
      closed: "The answers are being opened, and nobody is there to read the comments.",
      review: "The answers have been opened, and nobody can read the comments or release the report.",
      session: "The report was being opened part by part. What is closed stays closed.",
    },
    mine: "An administrator of your organisation can put another coach in their place. You get a letter when that is done.",
    act: "Choose another coach",
    ask: "Who takes the place?",
    body: "Decisions about comments stay, with the name of who made them. The new coach reads every comment before any number. Private notes of the former coach stay theirs alone. The new coach and the subject get a letter, and whoever has not answered yet sees the new name.",
    coach: "Coach",
    coachHint: "Not yourself, and nobody whom this round asks or is about.",
    choose: "Choose a coach",
    coachMissing: "Choose who takes the place.",
    none: "Nobody else coaches in your organisation. Give somebody the role first, under People.",
    reason: "Why",
    reasonHint: "One sentence. It is kept in the record of this round.",
    reasonMissing: "Say in one sentence why.",
    confirm: "Put them in the place",
    busy: "Changing",
    done: "The round has another coach.",
    instead: "Leave it as it is",
  },
  cancel: {
    act: "Cancel this round",
    title: "Cancel this round for good?",
    body: "Nothing is opened. What people have sent is destroyed unread, and the links in their letters stop working. This cannot be undone.",
    bodyOpened:
      "The answers have been opened already. They are deleted, and no report is made of them. This cannot be undone.",
    bodyEarly: "The round and its list of raters end here. Nobody has been asked yet. This cannot be undone.",
    reason: "Why",
    reasonHint: "One sentence. It is kept in the record of this round.",
    reasonMissing: "Say in one sentence why.",
    confirm: "Cancel the round",
    busy: "Cancelling",
    done: "The round is cancelled.",
    instead: "Keep the round",
  },
  ownForm: {
    title: "Your own form",
    lead: "You answer the same questions about yourself. The link to your form went to you by mail when the invitations went out.",
    sent: "You have sent it. Until the round closes you can change your answers with the same link.",
    act: "Send me my own form again",
    busy: "Sending",
    done: "A letter with the link is on its way.",
  },
};
export type WebRoundWords = typeof webRoundWords;
