/** A subject's start page: their rounds, and what each needs now. */
export const webHomeWords = {
  title: "My rounds",
  ask: "Ask for a round",
  now: "What needs you now",
  running: "Under way",
  earlier: "Earlier",
  nothingNow: "Nothing needs you at the moment.",
  emptyLead: "You have not asked for a round yet.",
  empty:
    "This page will hold your rounds: whom you asked, how far each one is, and the report when your coach has released it. You begin by choosing a coach, a closing date and the people whose view you want.",
  roundOf: (told: { month: string }) => `Round of ${told.month}`,
  note: {
    "choose-raters": "Choose the people whose view you want.",
    launch: "Your list is ready. The invitations have not gone out.",
    "own-form": (told: { until: string }) =>
      `People are answering until ${told.until}. Your own form is still to be done; the link to it is in your mail.`,
    "read-report": "Your report is ready to read.",
  },
  launching: "The invitations are being made ready.",
  collecting: (told: { until: string }) => `People are answering. The round closes on ${told.until}.`,
  closed: "The round has closed. The answers are being opened.",
  inReview: (told: { coach: string | null }) =>
    told.coach === null
      ? "The report is being prepared."
      : `${told.coach} is reading the comments and preparing the report.`,
  released: "Released.",
  archived: "Archived.",
  cancelled: "Cancelled. Nothing was opened.",
  void: "Its answers can no longer be opened.",
  step: {
    "choose-raters": "Choose raters",
    launch: "Send the invitations",
    "own-form": "See the round",
    "read-report": "Read the report",
    see: "See the round",
  },
};
export type WebHomeWords = typeof webHomeWords;
