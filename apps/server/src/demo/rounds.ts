import type { GoalWords } from "@parallax/domain/goal/goal";
import type { Guesses } from "@parallax/domain/report/guess";
import type { NominatedGroup } from "@parallax/domain/round/rater-group";
import type { ProfileWishes } from "./generated-profile.ts";
import type { OutsiderKey, PersonKey } from "./people.ts";

type RaterKey = PersonKey | OutsiderKey;

/** How far a round of the demonstration has come when the product is first opened. */
export type DemoRound = {
  readonly subject: PersonKey;
  readonly coach: "helena" | "marcus";
  readonly message: string;
  readonly raters: Readonly<Partial<Record<NominatedGroup, readonly RaterKey[]>>>;
  readonly reached: "nominating" | "collecting" | "in-review" | "released" | "cancelled";
  /** Days before today on which the round was asked for, and days from today to its closing date. */
  readonly askedDaysAgo: number;
  readonly closesInDays: number;
  /** Who has answered; `self` is the subject's own form. Everybody, where nothing is said. */
  readonly answered?: readonly (RaterKey | "self")[];
  readonly declined?: readonly RaterKey[];
  readonly introduction?: string;
  /** For a round of long ago: days before today on which it closed, and what its subject made of the report. */
  readonly longAgo?: {
    readonly closedDaysAgo: number;
    readonly guesses: Guesses;
    readonly goals: readonly GoalWords[];
  };
  readonly wishes?: ProfileWishes;
};

/**
 * A team of twelve around a depot: one report to read beside the one of a year before, one to prepare, three that wait for answers, one
 * that waits for names.
 */
export const demoRounds: readonly DemoRound[] = [
  {
    subject: "amara",
    coach: "helena",
    message:
      "My first year with the depot is over. What should I go on with, and what do you need from me that you do not get?",
    raters: {
      boss: ["ruth"],
      peer: ["daniel", "wei", "kenji", "nadia"],
      "direct-report": ["tomas", "samuel", "ingrid", "rajiv"],
      other: ["bea", "ivo"],
    },
    reached: "released",
    askedDaysAgo: 396,
    closesInDays: -368,
    introduction: "Amara, this is a first look after a first year. Take one thing from it, not ten.",
    longAgo: {
      closedDaysAgo: 368,
      guesses: { listening: "similar", clarity: "lower", empathy: "higher" },
      goals: [
        {
          behaviour: "Ask what somebody has already tried before I say what I would do.",
          situation: "When somebody comes to me with a problem on the floor.",
          firstStep: "Write the question on the card that I carry, and use it three times by Friday.",
          helper: "Daniel, who sees me on the early shift.",
          sign: "People come with two ways they have thought of.",
          pulseOn: null,
        },
        {
          behaviour: "Walk the floor once a day without a list.",
          situation: "",
          firstStep: "",
          helper: "",
          sign: "Somebody tells me something that is in no report.",
          pulseOn: null,
        },
      ],
    },
    wishes: {
      levels: {
        "strategic-questions": 4.1,
        clarity: 3.3,
        focus: 3.3,
        humility: 4.2,
        communication: 3.9,
        organization: 3.5,
        anticipation: 3.5,
        execution: 4,
        empathy: 3.3,
        risk: 3.4,
        listening: 3.2,
        inclusion: 4.2,
      },
      selfAbove: { clarity: 1.4, empathy: 0.4, listening: 0.9, organization: 0.2, focus: 0.4 },
    },
  },
  {
    subject: "amara",
    coach: "helena",
    message:
      "I have led the depot for two years now and the work has changed under me. I would like to know what helps you and what gets in your way, before I plan the next year.",
    raters: {
      boss: ["ruth"],
      peer: ["daniel", "wei", "kenji", "nadia", "ewan", "lucia"],
      "direct-report": ["tomas", "samuel", "ingrid", "rajiv", "hannah"],
      other: ["bea", "ivo"],
    },
    reached: "released",
    askedDaysAgo: 34,
    closesInDays: -9,
    answered: [
      "self",
      "ruth",
      "daniel",
      "wei",
      "kenji",
      "nadia",
      "ewan",
      "tomas",
      "samuel",
      "ingrid",
      "rajiv",
      "hannah",
      "bea",
      "ivo",
    ],
    introduction:
      "Amara, read the first page and then stop for a day. People agree about what you bring; where they differ from you is worth a conversation and not a verdict. We have ninety minutes on Thursday. Bring one sentence that surprised you.",
    wishes: {
      levels: {
        "strategic-questions": 4.3,
        clarity: 3.2,
        focus: 3.3,
        humility: 4.4,
        communication: 4.1,
        organization: 3.4,
        anticipation: 3.6,
        execution: 3.9,
        empathy: 4.5,
        risk: 3.5,
        listening: 4.5,
        inclusion: 4.3,
      },
      selfAbove: { clarity: 1.8, empathy: -1.6, listening: -0.8, organization: 0.3, focus: 0.5 },
      axes: { "why-how": 0.25, "people-skills": 0.2, "culture-systems": 0.3, "future-now": 0.7 },
      needs: { "why-how": 0.5, "culture-systems": 0.6, "future-now": 0.45 },
    },
  },
  {
    subject: "daniel",
    coach: "helena",
    message:
      "I move to the new line in spring and would like to take the good things with me and leave the rest behind.",
    raters: {
      boss: ["ruth"],
      peer: ["amara", "wei", "fatima", "kenji"],
      "direct-report": ["chloe", "mateo", "yasmin", "peter"],
      other: ["bea"],
    },
    reached: "in-review",
    askedDaysAgo: 26,
    closesInDays: -2,
  },
  {
    subject: "lucia",
    coach: "helena",
    message: "After a year of planning work I want to hear how it feels on your side of the plan.",
    raters: {
      boss: ["ruth"],
      peer: ["amara", "daniel", "ewan", "tomas"],
      "direct-report": ["grace", "liam", "elif"],
      other: ["ivo", "anton"],
    },
    reached: "collecting",
    askedDaysAgo: 12,
    closesInDays: 9,
    answered: ["self", "ruth", "amara", "grace", "elif"],
    declined: ["anton"],
  },
  {
    subject: "wei",
    coach: "marcus",
    message: "I am new in this role. Please tell me early what I should change, it is easier now than in a year.",
    raters: {
      boss: ["ruth"],
      peer: ["amara", "fatima", "nadia", "tomas"],
      "direct-report": ["maria", "jun", "olga", "noor"],
    },
    reached: "collecting",
    askedDaysAgo: 8,
    closesInDays: 13,
    answered: ["maria", "fatima"],
  },
  {
    subject: "fatima",
    coach: "marcus",
    message: "Two teams became one this summer. How do I lead it, and what do you miss?",
    raters: {
      boss: ["ruth"],
      peer: ["daniel", "wei", "ingrid"],
      "direct-report": ["tomas", "anton", "peter", "hannah"],
      other: ["bea", "ivo", "grace"],
    },
    reached: "collecting",
    askedDaysAgo: 15,
    closesInDays: 4,
    answered: ["self", "daniel", "wei", "anton", "peter", "hannah", "bea"],
  },
  {
    subject: "oliver",
    coach: "marcus",
    message: "I would like to understand what my way of working does to the people around me.",
    raters: { boss: ["ruth"], peer: ["ewan", "nadia"], "direct-report": ["samuel", "rajiv"] },
    reached: "nominating",
    askedDaysAgo: 1,
    closesInDays: 21,
  },
  {
    subject: "sofia",
    coach: "helena",
    message: "A look back before my leave.",
    raters: { peer: ["amara", "kenji", "chloe"] },
    reached: "cancelled",
    askedDaysAgo: 40,
    closesInDays: -12,
  },
];
