import { capital, counted, numberWord } from "./counting.ts";

const comments = (count: number): string => counted(count, { one: "comment", other: "comments" });

/** Going through the comments one by one, before any figure. */
export const webScreeningWords = {
  lead: (told: { subject: string }) =>
    `One by one, before any figure. They stand in an order drawn by chance, and carry no name. What you leave, ${told.subject} reads as it was written.`,
  region: "The comment in front of you",
  place: (told: { place: number; of: number }) => `Comment ${told.place} of ${told.of}`,
  progress: "Comments gone through",
  own: (told: { subject: string }) => `What ${told.subject} wrote here`,
  concern: {
    legend: "Is anything the matter with it?",
    fine: "No, it is fine",
    "may-reveal": "It may reveal who wrote it",
    "may-hurt": "It may hurt more than help",
    "breaks-rules": "It breaks a rule or the law",
    missing: "Say first what is the matter: whoever changes somebody’s words says why.",
  },
  hints: {
    title: "Look twice: this may show who wrote it",
    kind: {
      address: "an address",
      number: "a number",
      date: "a time",
      name: "a name",
      only: "words that fit one person",
      signature: "a greeting at the end",
    },
    rare: "Words that stand in no other comment",
  },
  leave: "Leave it as it is",
  shorten: "Shorten it",
  hold: "Hold it back",
  deciding: "Keeping",
  shortened: {
    label: "What is shown instead",
    hint: "Take out what reveals or wounds, and keep what helps: a name becomes a role, a date becomes a time. The report says that it was shortened.",
    blank: "Write what is shown instead, or hold the comment back.",
    same: "This is what was written. Change it, or leave the comment as it is.",
    keep: "Show these words instead",
    cancel: "Do not shorten",
    notKept:
      "What you wrote in its place. It is not kept yet: take the decision back, and it stands in the field again.",
  },
  shownInstead: "Shown instead",
  takeBack: "Take it back",
  by: (told: { who: string; at: string }) => `${told.who}, ${told.at}`,
  because: {
    fine: "",
    "may-reveal": "may reveal who wrote it",
    "may-hurt": "may hurt more than help",
    "breaks-rules": "breaks a rule or the law",
  },
  trail: "What was decided before",
  trailEntry: {
    open: "Taken back",
    left: "Left",
    shortened: "Shortened",
    held: "Held back",
  },
  done: {
    open: "Taken back.",
    left: "Left as it is.",
    shortened: "Shortened.",
    held: "Held back.",
  },
  previous: "Previous",
  next: "Next",
  nextOpen: (told: { open: number }) => `Next of ${told.open} to decide`,
  keys: "Keys, while the comment has the focus: L leaves it, S shortens, H holds it back, U takes it back, 1 to 4 say what is the matter, arrows go on and back.",
  overtaken:
    "Somebody decided about this comment in another window meanwhile. It stands here as it is now; what you wrote is kept.",
  toDecide: (told: { open: number }) =>
    `${capital(comments(told.open))} ${told.open === 1 ? "waits" : "wait"} for your decision. The figures open after the last.`,
  allDecided: (told: { left: number; shortened: number; held: number }) => {
    const all = told.left + told.shortened + told.held;
    const begun = `You have been through ${all === 1 ? "the one comment" : `all ${numberWord(all)} comments`}`;
    const them = all === 1 ? "it" : "them";
    if (told.left === all) return `${begun} and left ${them} as written.`;
    if (told.shortened === all) return `${begun} and shortened ${them}.`;
    if (told.held === all) return `${begun} and held ${them} back.`;
    const kinds = [
      { count: told.left, said: "left as written" },
      { count: told.shortened, said: "shortened" },
      { count: told.held, said: "held back" },
    ].filter(({ count }) => count > 0);
    return `${begun}: ${kinds.map(({ count, said }) => `${numberWord(count)} ${said}`).join(", ")}.`;
  },
  untilRelease: "You can take a decision back until the release.",
};
export type WebScreeningWords = typeof webScreeningWords;
