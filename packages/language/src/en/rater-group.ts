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

/** In what part somebody is asked: to be read after "you are asked". */
export const askedAs = {
  self: () => "as the person whom this is about",
  boss: (told: { subject: string }) => `as ${told.subject}’s boss`,
  peer: (told: { subject: string }) => `as one of ${told.subject}’s peers`,
  "direct-report": (told: { subject: string }) => `as one of ${told.subject}’s direct reports`,
  other: (told: { subject: string }) => `as somebody who sees ${told.subject} at work`,
} satisfies Record<RaterGroup, (told: { subject: string }) => string>;
export type RaterGroupWords = typeof raterGroupWords;
export type AskedAs = typeof askedAs;
