import { numberWord } from "./counting.ts";

type Told = { readonly subject: string };

/** Who asks and why, how long it takes, until when, and who will see what. */
export const raterArrival = {
  title: (told: Told) => `${told.subject} asks for your view`,
  titleSelf: "How you see yourself",
  leadSelf: "You answer the same questions as the people you asked. Your view is set beside theirs.",
  why: (told: Told) => `In ${told.subject}’s words`,
  takes: "Takes",
  minutes: (told: { minutes: number }) => (told.minutes === 1 ? "about a minute" : `about ${told.minutes} minutes`),
  questions: (told: { closed: number; open: number }) =>
    told.open === 0
      ? `${told.closed} short questions`
      : `${told.closed} short questions, and ${numberWord(told.open)} open ${told.open === 1 ? "one" : "ones"} that you may leave empty`,
  until: "Open until",
  asked: "You are asked",
  sentTo: (told: { address: string }) => `invited at ${told.address}`,

  seeTitle: "Who will see what",
  seeMixed: (told: Told & { coach: string | null; k: number }) =>
    `${told.coach === null ? told.subject : `${told.subject} and the coach, ${told.coach},`} ${told.coach === null ? "sees" : "see"} your ratings only mixed with those of others: ${numberWord(told.k)} people or more together, never yours alone.`,
  seeComments: "Your comments are shown word for word, without a name, in an order drawn by chance.",
  seeBoss: (told: Told) =>
    `Your answers are shown as the view of the person ${told.subject} reports to. ${told.subject} will know that they are yours.`,
  seeNamed: (told: Told) =>
    `Your answers are shown as the view of your group. You may be the only one in it, so ${told.subject} may know that they are yours.`,
  seeCommentsNamed: "Your comments are shown word for word, as yours.",
  seeSelf: (told: { coach: string | null }) =>
    told.coach === null
      ? "You see your own answers in the report, as yours."
      : `You and your coach, ${told.coach}, see your own answers in the report, as yours.`,
  seeSelfOthers: "The people you asked do not see them.",
  seeLocked:
    "Your answers are locked in this browser before they are sent, and opened only together with everyone else’s after the round has closed.",
  moreTitle: "How it is kept, and where it ends",
  /** After the promise of the round's own policy (rater-promise.ts). */
  more: [
    "While you write, your answers stay on this device, locked with your link. Nothing is sent before you send it. In a private window they are kept only until you close it.",
    "Any question can be left out. “Can’t say” is not a score. Until the round closes you may change your answers or withdraw them with the same link.",
    "What this cannot do: protect a screen that somebody else sees, or a server whose keeper is ready to break its rules and change this page. The page is small and open, so that others can check it.",
  ],

  shared: "This is a shared computer: keep nothing on it",
  sharedNote: "Then what you write is gone when you close or reload this page.",
  kept: "What you write is kept here, locked, until you send it. Close the page whenever you like.",
  cannotKeep:
    "This browser does not let the page keep anything. What you write is gone when you close or reload it, so write in one go, or open the link in another browser.",

  begin: "Begin",
  goOn: "Go on where you were",
  notMe: "This is not for me",
  ratherNot: "I’d rather not",

  notMeTitle: "This is not for you?",
  notMeBody: (told: Told & { address: string }) =>
    `The form was sent to ${told.address}, to somebody who knows ${told.subject}’s work. If a letter reached you by mistake, you need not do anything: close this page. Nothing was stored here, and nothing was told to anyone.`,
  notMeDecline: "If you do not want to be reminded, you can decline in that person’s place.",
  declineTitle: "Decline this request?",
  declineBody: (told: Told) =>
    `You need not say why. ${told.subject} learns that somebody declined, not who, and may ask somebody else. You get no more letters about it. This cannot be taken back from here.`,
  decline: "Yes, decline",
  declining: "Declining",
  back: "Back",
  close: "Close",
};
export type RaterArrivalWords = typeof raterArrival;
