import type { RaterGroup } from "@parallax/domain/round/rater-group";

/** What a rater group is called: as a heading, as a noun to count with, and in a sentence that helps to choose. */
export const raterGroupWords = {
  self: {
    title: "Yourself",
    noun: { one: "self view", other: "self views" },
    explained: "How the person sees themself.",
  },
  boss: {
    title: "Boss",
    noun: { one: "boss", other: "bosses" },
    explained: "Whoever the person reports to.",
  },
  peer: {
    title: "Peers",
    noun: { one: "peer", other: "peers" },
    explained: "Colleagues who work with the person side by side.",
  },
  "direct-report": {
    title: "Direct reports",
    noun: { one: "direct report", other: "direct reports" },
    explained: "Those who report to the person.",
  },
  other: {
    title: "Others",
    noun: { one: "other person", other: "other people" },
    explained: "Anyone else who sees the person at work: customers, partners, former colleagues.",
  },
} satisfies Record<RaterGroup, RaterGroupNames>;

type RaterGroupNames = {
  readonly title: string;
  readonly noun: { readonly one: string; readonly other: string };
  readonly explained: string;
};

export type RaterGroupWords = typeof raterGroupWords;
