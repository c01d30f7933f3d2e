/** What a subject tells everyone who was asked, once the report is there. */
export const webThanksWords = {
  title: "What I will tell my raters",
  lead: "People who gave you their view seldom hear what came of it. Say thank you, what you heard, and what you will do. One letter goes to everyone you asked, whether or not they answered.",
  label: "Your words",
  hint: "Three or four sentences are enough: what you were glad to hear, the one thing you take up first, and how they will notice. Say it in your own words. A quoted comment can tell who wrote it.",
  missing: "Write a sentence or two first.",
  tooLong: (told: { over: number }) =>
    `Too long for a letter: leave out ${told.over} ${told.over === 1 ? "sign" : "signs"}.`,
  kept: "What you type is kept in this tab until it is sent.",
  preview: "See the letter",
  ask: "Send this letter?",
  from: "From",
  subject: "Subject",
  letter: "The letter",
  consequence:
    "It goes out at once to everyone you asked, to each by name and to each alone. Whoever declined was promised no more letters and gets none. There is one such letter for each report, and it cannot be called back.",
  confirm: "Send it to everyone I asked",
  busy: "Sending",
  back: "Go on writing",
  sent: (told: { day: string }) => `You sent this on ${told.day} to everyone you asked.`,
  done: "The letter is on its way to everyone you asked.",
  loading: "Looking up what you have told your raters",
  retry: "Try again",
};
export type WebThanksWords = typeof webThanksWords;
