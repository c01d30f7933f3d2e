import type { Practice } from "./development-idea.ts";

/** Practising the other half: what it gives, two things to try, and a sign that it has gone too far. */
export type BalanceIdea = {
  readonly title: string;
  readonly there: string;
  readonly practices: readonly [Practice, Practice];
  readonly overdone: string;
};

/** For the balance of leading and managing, both ways. Neither half is the better one. */
export const balanceIdeas = {
  leadership: {
    title: "To lead a little more",
    there:
      "You keep things organised and moving, and people can rely on it. Leading more means that they also know where it is all going, and would go there without being asked to.",
    practices: [
      {
        title: "Tell the destination",
        steps:
          "Write in five sentences what will be different in two years if your area succeeds, for whom, and why it is worth the effort. Tell it to three people. Change it until one of them tells it on.",
      },
      {
        title: "Leave one “how” open",
        steps:
          "With the next task you hand over, say only what it is for and what must be true in the end. Do not describe the way, and do not ask about it for a week.",
      },
    ],
    overdone: "A sign that it has gone too far: people are inspired on Friday and do not know what to do on Monday.",
  },
  management: {
    title: "To manage a little more",
    there:
      "You move people and set the course, and they follow. Managing more means that what they set out for also arrives: with a plan, with the means, and without anybody having to be a hero.",
    practices: [
      {
        title: "Give the vision a calendar",
        steps:
          "Take the idea you speak of most. Write down who does what by when for the next four weeks, and what it costs. Look at the list every Friday with the same person.",
      },
      {
        title: "Stay for the second half",
        steps:
          "Choose one thing that you started and others are finishing. Ask what holds it up, clear that one thing out of the way, and thank the finishers where others hear it.",
      },
    ],
    overdone:
      "A sign that it has gone too far: everything is on track, and nobody can say why the track leads where it does.",
  },
} as const satisfies Readonly<Record<"leadership" | "management", BalanceIdea>>;
