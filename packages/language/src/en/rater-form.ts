type Told = { readonly subject: string };

/** The form itself: its parts, its answers, and what stands around them all the time. */
export const raterForm = {
  about: (told: Told) => `About ${told.subject}`,
  aboutSelf: "About yourself",
  part: (told: { part: number; parts: number }) => `Part ${told.part} of ${told.parts}`,
  left: (told: { minutes: number }) =>
    told.minutes < 1
      ? "under a minute left"
      : told.minutes === 1
        ? "about a minute left"
        : `about ${told.minutes} minutes left`,
  nothingLeft: "everything answered",
  progress: "How much is done",
  saved: "Saved on this device",
  saving: "Saving",
  notSaved: "Not saved: this device is full",
  notKept: "Nothing is kept here",
  back: "Back",
  next: "Next",
  toCheck: "Check my answers",
  overview: "Overview",
  keys: (told: { first: string; last: string; cannotSay: string }) =>
    `Keys: ${told.first} to ${told.last} answer and go on, ${told.cannotSay} is “can’t say”, arrows move along the scale, Enter opens the next part.`,
  cannotSay: "Can’t say",
  answered: (told: { done: number; all: number }) => `${told.done} of ${told.all} answered`,

  watchOutsTitle: "Habits to watch",
  watchOutsLead: (told: Told) =>
    `Everyone has some. How often do you see these in ${told.subject}? They are reported on their own and never counted against anything else.`,
  watchOutsLeadSelf:
    "Everyone has some. How often do you catch yourself at these? They are reported on their own and never counted against anything else.",

  axesTitle: (told: { part: number; parts: number }) =>
    told.parts === 1 ? "Between two ways" : `Between two ways, ${told.part} of ${told.parts}`,
  axesLead: (told: Told) => `Neither end is better. Where on the line do you see ${told.subject}?`,
  axesLeadSelf:
    "Neither end is better. Where on the line do you see yourself, and where does your role need you to be?",
  axesLeadNeed: (told: Told) =>
    `Neither end is better. Where on the line do you see ${told.subject}, and where does the role need ${told.subject} to be?`,
  axisNow: (told: Told) => `Where ${told.subject} is today`,
  axisNowSelf: "Where you are today",
  axisNeed: (told: Told) => `Where the role needs ${told.subject} to be`,
  axisNeedSelf: "Where your role needs you to be",
  /** A place on a line between two poles, for eyes and for screen readers. */
  place: (told: { pole: string; strength: "end" | "strong" | "light" }) =>
    told.strength === "end"
      ? `Wholly “${told.pole}”`
      : told.strength === "strong"
        ? `Clearly towards “${told.pole}”`
        : `A little towards “${told.pole}”`,
  middle: "In the middle",

  reflectionsTitle: "About your own path",
  reflectionsLead: "There is no right answer. Only you and your coach see these, beside the map of your report.",

  commentTitle: (told: { part: number; parts: number }) =>
    told.parts === 1 ? "In your own words" : `In your own words, ${told.part} of ${told.parts}`,
  commentOptional: "You may leave this empty.",
  commentSeen: (told: { subject: string; coach: string | null }) =>
    told.coach === null
      ? `${told.subject} reads this word for word, without your name.`
      : `${told.subject} and the coach, ${told.coach}, read this word for word, without your name.`,
  commentSeenNamed: (told: { subject: string; coach: string | null }) =>
    told.coach === null
      ? `${told.subject} reads this word for word and knows that it is yours.`
      : `${told.subject} and the coach, ${told.coach}, read this word for word and know that it is yours.`,
  commentSeenSelf: (told: { coach: string | null }) =>
    told.coach === null ? "Only you read this." : `You and your coach, ${told.coach}, read this.`,
  commentChecker: "Spelling is not checked here, on purpose: some browsers send what you type to a spelling service.",
  commentRoom: (told: { left: number }) => `Room for about ${told.left} more letters.`,
  commentTooLong: (told: { over: number }) =>
    `This is about ${told.over} letters too long. Shorten it, so that it can be sent.`,
};
export type RaterFormWords = typeof raterForm;
