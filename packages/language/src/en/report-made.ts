import { capital, counted } from "./counting.ts";

const comments = (count: number): string => counted(count, { one: "comment", other: "comments" });

/** How a report was made: what happened in this round, what is never shown, and what each kind of number is. */
export const reportMadeWords = {
  happened: "In this round",
  nobodyShown: "No group is shown: too few answered, or nobody was asked. What is left is your own view.",
  notShown: (told: { things: string; reason: string }) => `No figure of all others for ${told.things}. ${told.reason}.`,
  held: (told: { comments: number }) => `${capital(comments(told.comments))} held back by the coach.`,
  shortened: (told: { comments: number }) =>
    `${capital(comments(told.comments))} shortened by the coach; each says so where it stands.`,
  asAsked: "No group had to be combined, and nothing that was asked had to be left out.",

  minimums: "What is never shown",
  minimumLines: (told: { k: number; kSpread: number }) => [
    `No figure combines fewer than ${told.k} people’s answers, unless those people were told that theirs would be shown as theirs. Spread and agreement are used from ${told.kSpread} people on.`,
    "Groups that are too small are shown together with another one, or not at all; then they enter no figure.",
    "There is no overall figure: nobody could act on it.",
  ],

  numbers: "What each number is",
  /** A name, and what stands behind it. The name comes isolated. */
  numberLine: (told: { name: string; meaning: string }) => `${told.name}: ${told.meaning}`,
  number: {
    mean: {
      name: "A group’s figure",
      meaning: () =>
        "the mean of its behaviours, each of them the mean of those who answered it. “Can’t say” counts as no answer. One decimal, because more would be noise.",
    },
    others: {
      name: "All others",
      meaning: () =>
        "the sum of the groups’ figures ÷ the number of groups, as they are shown and each counted once, so that the number of invitations does not decide.",
    },
    bar: {
      name: "Bar",
      meaning: (told: Told) =>
        `figure ± t × √(v ÷ n), where n is the number of people and v how far raters of one person usually differ, from ${told.kSpread} people on weighed with how far these do. It covers the view of such people in general ${told.level} of the time. For all others, the groups’ parts are put together.`,
    },
    difference: {
      name: "Difference",
      meaning: () => "your figure less theirs, both as they are shown.",
    },
    clear: {
      name: "Clear",
      meaning: (told: Told) =>
        `larger than chance would often make it, counting how uncertain both figures are and how many are compared (Benjamini and Hochberg), and not too small to matter. Of all that are called clear, about ${told.falseDiscoveryRate} will be chance.`,
    },
    similar: {
      name: "About the same",
      meaning: () =>
        "the whole of what the difference is likely to be lies close to nought; it was shown to be small, not merely not shown to be large.",
    },
    unclear: { name: "Not settled", meaning: () => "neither of the two. More answers might settle it." },
    strength: {
      name: "Strength and room to grow",
      meaning: (told: Told) =>
        `the whole bar lies at ${told.strengthFrom} or above; or the whole bar lies below it. In the four lists your own figure and a clear difference decide too.`,
    },
    balance: {
      name: "Leading less managing",
      meaning: (told: Told) =>
        `the mean of the leading competencies less the mean of the managing ones. It leans to one side only where all of what is likely, ${told.level} of the time, lies on that side of nought.`,
    },
    region: {
      name: "The shape on the map",
      meaning: (told: Told) =>
        `where leading and managing together are likely to lie, ${told.level} of the time (Hotelling).`,
    },
    agreement: {
      name: "Largely agree, see it differently",
      meaning: () =>
        "how far people’s answers lie apart, against how far they would without any agreement (rWG). Between the two words nothing is said.",
    },
  } satisfies Record<string, { name: string; meaning: (told: Told) => string }>,

  comments: "What the lists of words can and cannot do",
  commentLines: [
    "Quotes on page one, and comments under a competency, are found by lists of words in English, German, French, Spanish, Portuguese and Arabic, picked by the language in which a comment seems to be written. No person chose them, and no program that learns.",
    "The lists know words, not meaning: they miss what is said in other words or other languages, and take irony and “not” at their word. Every comment stands under its question, whether or not a list found it.",
  ],

  version: "Which version this is",
};
export type ReportMadeWords = typeof reportMadeWords;

type Told = {
  readonly kSpread: string;
  readonly level: string;
  readonly falseDiscoveryRate: string;
  readonly strengthFrom: string;
};
