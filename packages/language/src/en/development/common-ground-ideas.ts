import type { DevelopmentIdea } from "./development-idea.ts";

/** For the ground under both. */
export const commonGroundIdeas = {
  listening: {
    there:
      "People finish their sentences with you. What they told you turns up later, in a decision or in the reason why it went the other way.",
    practices: [
      {
        title: "Wait two breaths",
        steps:
          "For two weeks, in talks of two, wait two breaths after the other has stopped before you speak. Note what came in those two breaths that you would not have heard.",
      },
      {
        title: "Close one loop a week",
        steps:
          "Each week go back to one person whose advice you asked for. Tell them what you did with it, above all when you did not follow it, and why.",
      },
    ],
    overdone:
      "Everybody has been heard and nobody knows what holds. Some people need your view to work against, and wait for it.",
  },
  inclusion: {
    there:
      "It is not always the same people who speak, decide and get the good tasks. Somebody new can say within weeks how things are done here, and that they count.",
    practices: [
      {
        title: "Count for two weeks",
        steps:
          "In four meetings make a stroke for whoever speaks, without telling. Look at the list; then change one thing about how the next meeting is run so that the missing voices come before the usual ones.",
      },
      {
        title: "Look at who gets what",
        steps:
          "Write down who had the last ten tasks that people learn from or are seen with. Offer the next one to somebody who is not on the list, and say why you thought of them.",
      },
    ],
    overdone:
      "Everybody must be asked about everything, differences are smoothed until nothing is left to decide, and the person with the hard view feels that it has no place.",
  },
} as const satisfies Readonly<Record<string, DevelopmentIdea>>;
