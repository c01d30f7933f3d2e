/** Who asks and why, how long it takes, until when, and who will see what. */
export const raterArrival = {
  title: "{subject} asks for your view",
  titleSelf: "How you see yourself",
  leadSelf: "You answer the same questions as the people you asked. Your view is set beside theirs.",
  why: "In {subject}’s words",
  takes: "Takes",
  minutes: { by: "minutes", one: "about a minute", other: "about {minutes} minutes" },
  questions: {
    by: "open",
    0: "{closed} short questions",
    1: "{closed} short questions, and one open one that you may leave empty",
    other: "{closed} short questions, and {open:word} open ones that you may leave empty",
  },
  until: "Open until",
  asked: "You are asked",
  sentTo: "invited at {address}",

  seeTitle: "Who will see what",
  seeMixed: {
    by: "coach",
    null: "{subject} sees your ratings only mixed with those of others: {k:word} people or more together, never yours alone.",
    other:
      "{subject} and the coach, {coach}, see your ratings only mixed with those of others: {k:word} people or more together, never yours alone.",
  },
  seeComments:
    "Your comments are shown as you write them, without a name, among those of all who write. You may be the only one. A coach may shorten them or leave them out.",
  seeBoss:
    "Your answers are shown as the view of the person {subject} reports to. {subject} will know that they are yours.",
  seeNamed:
    "Your answers are shown as the view of your group. You may be the only one in it, so {subject} may know that they are yours.",
  seeCommentsNamed:
    "Your comments are shown as you write them among everyone’s, without a name. They may be recognised as yours. A coach may shorten them or leave them out.",
  seeSelf: {
    by: "coach",
    null: "You see your own answers in the report, as yours.",
    other: "You and your coach, {coach}, see your own answers in the report, as yours.",
  },
  seeSelfOthers: "The people you asked do not see them.",
  seeCoachLeaving:
    "Should {coach} no longer coach, another coach of the same organisation reads instead: never anybody who was asked to answer.",
  seeLocked:
    "Your answers are locked in this browser before they are sent, and opened only together with everyone else’s after the round has closed.",
  moreTitle: "How it is kept, and where it ends",
  /** After the promise of the round's own policy (promise-words.ts). */
  more: [
    "While you write, your answers stay on this device, locked with your link. Nothing is sent before you send it.",
    "Any question can be left out. “Can’t say” is not a score. Until the round closes you may change your answers or withdraw them with the same link.",
    "What this cannot do: protect a screen that somebody else sees, or a server whose keeper is ready to break its rules: to change this page or, with the database and the keys, to open answers early and in secret while the round runs. The page is small and open, so that others can check it.",
  ],

  shared: "This is a shared computer: keep nothing on it",
  sharedNote:
    "Then what you write is gone when you close or reload this page. The browser’s own list of visited pages may still name this link: delete it there, or use a private window.",
  kept: "What you write is kept here, locked, until you send it. Close the page whenever you like; only a private window forgets it when it is closed.",
  cannotKeep:
    "This browser does not let the page keep anything. What you write is gone when you close or reload it, so write in one go, or open the link in another browser.",

  begin: "Begin",
  goOn: "Go on where you were",
  notMe: "This is not for me",
  ratherNot: "I’d rather not",

  notMeTitle: "This is not for you?",
  notMeBody:
    "The form was sent to {address}, to somebody who knows {subject}’s work. If a letter reached you by mistake, you need not do anything: close this page. Nothing was stored here, and nothing was told to anyone.",
  notMeDecline: "If you do not want to be reminded, you can decline in that person’s place.",
  declineTitle: "Decline this request?",
  declineBody:
    "You need not say why. {subject} learns that somebody declined, not who, and may ask somebody else. You get no more letters about it. This cannot be taken back from here.",
  decline: "Yes, decline",
  declining: "Declining",
  back: "Back",
  close: "Close",
} as const;
