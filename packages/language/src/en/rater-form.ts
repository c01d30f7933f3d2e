/** The form itself: its parts, its answers, and what stands around them all the time. */
export const raterForm = {
  about: "About {subject}",
  aboutSelf: "About yourself",
  part: "Part {part} of {parts}",
  left: {
    by: "minutes",
    0: "under a minute left",
    one: "about a minute left",
    other: "about {minutes} minutes left",
  },
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
  keys: "Keys: {first} to {last} answer and go on, {cannotSay} is “can’t say”, arrows move along the scale, Enter opens the next part.",
  cannotSay: "Can’t say",
  answered: "{done} of {all} answered",

  watchOutsTitle: "Habits to watch",
  watchOutsLead:
    "Everyone has some. How often do you see these in {subject}? They are reported on their own and never counted against anything else.",
  watchOutsLeadSelf:
    "Everyone has some. How often do you catch yourself at these? They are reported on their own and never counted against anything else.",

  axesTitle: { by: "parts", 1: "Between two ways", other: "Between two ways, {part} of {parts}" },
  axesLead: "Neither end is better. Where on the line do you see {subject}?",
  axesLeadSelf:
    "Neither end is better. Where on the line do you see yourself, and where does your role need you to be?",
  axesLeadNeed:
    "Neither end is better. Where on the line do you see {subject}, and where does the role need {subject} to be?",
  /** A question on a line: what the line is about, and which of its two questions this is. */
  axisAsked: "{axis}: {asked}",
  axisNow: "Where {subject} is today",
  axisNowSelf: "Where you are today",
  axisNeed: "Where the role needs {subject} to be",
  axisNeedSelf: "Where your role needs you to be",
  /** A place on a line between two poles, for eyes and for screen readers. */
  place: {
    by: "strength",
    end: "Wholly “{pole}”",
    strong: "Clearly towards “{pole}”",
    other: "A little towards “{pole}”",
  },
  middle: "In the middle",

  reflectionsTitle: "About your own path",
  reflectionsLead: "There is no right answer. Only you and your coach see these, beside the map of your report.",

  commentTitle: { by: "parts", 1: "In your own words", other: "In your own words, {part} of {parts}" },
  commentOptional: "You may leave this empty.",
  commentSeen: {
    by: "coach",
    null: "{subject} reads this word for word, without your name.",
    other:
      "{coach}, the coach, reads this word for word, without your name; so does {subject}, unless the coach shortens it or leaves it out.",
  },
  commentSeenNamed: {
    by: "coach",
    null: "{subject} reads this word for word, among everyone’s comments and without a name, and may know that it is yours.",
    other:
      "{coach}, the coach, reads this word for word; so does {subject}, unless the coach shortens it or leaves it out. It stands among everyone’s comments without a name, and may be recognised as yours.",
  },
  commentSeenSelf: {
    by: "coach",
    null: "Only you read this.",
    other: "You and your coach, {coach}, read this.",
  },
  commentAlone:
    "Each paragraph is shown by itself. You may turn out to be the only one who writes; nobody can know before everything is opened. Would you stand by it then?",
  commentChecker: "Spelling is not checked here, on purpose: some browsers send what you type to a spelling service.",
  commentRoom: "Room for about {left} more letters.",
  commentTooLong: "This is about {over} letters too long. Shorten it, so that it can be sent.",
} as const;
