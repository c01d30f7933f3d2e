import type { Practice } from "./development-idea.ts";

/** Doing more of what already comes easily: a question to take to the coach, and one thing to try. */
export type LeanIntoIdea = { readonly title: string; readonly ask: string; readonly practice: Practice };

/** For those who are seen to lead, and for those who are seen to manage. */
export const leanIntoIdeas = {
  leadership: {
    title: "Growing as a leader",
    ask: "Inspiring people, questioning what is settled, winning others over: where would more of it count most? It might be a larger circle, a question that has lain too long, or people whom nobody leads yet.",
    practice: {
      title: "Carry one question further",
      steps:
        "Choose one thing that everybody around you takes for granted and that costs you all something. Within two weeks, ask whoever could change it why it is so, and take two people along who would gain by it.",
    },
  },
  management: {
    title: "Growing as a manager",
    ask: "Keeping things in order, close to the work, steady when it gets tight: where is that missed most? It might be a project that nobody runs, a team that is always late, or a plan that is made and not kept.",
    practice: {
      title: "Put one drifting thing in order",
      steps:
        "Find one piece of work that everybody complains about and nobody owns. Offer to run it for four weeks: one list, one short meeting, one figure that all can see. Then hand it on, with the list.",
    },
  },
} as const satisfies Readonly<Record<"leadership" | "management", LeanIntoIdea>>;
