import type { ToneGuide } from "@parallax/domain/coaching/tone";
import type { Expectation } from "@parallax/domain/report/guess";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { capital, counted } from "./counting.ts";

const comments = (count: number): string => counted(count, { one: "comment", other: "comments" });

/** Which open questions of the shipped questionnaire ask for what works and which for what should end; "start" asks for neither. */
export const toneGuide: ToneGuide = { praise: ["keep", "at-best"], critical: ["stop"] };

/** The coach's two pages for the debrief. To the coach; what is quoted from the report speaks to the subject. */
export const reportPrepWords = {
  /** Groups as one speaks of them to the coach. */
  groups: {
    self: "the subject",
    boss: "the boss",
    peer: "peers",
    "direct-report": "direct reports",
    other: "other raters",
  } satisfies Record<RaterGroup, string>,
  title: "Prep sheet",
  lead: (told: { subject: string }) =>
    `Two pages for your session with ${told.subject}, made by rule from what the report shows. Nothing here is hidden from ${told.subject}.`,
  draft: "From the draft: what you shorten or hold until the release changes it.",
  print: "Print the two pages",
  fileTitle: (told: { subject: string; month: string }) => `Prep sheet for ${told.subject}, ${told.month}`,
  fileName: (told: { month: string }) => `prep-sheet-${told.month}.pdf`,
  pdf: { a4: "Save as PDF (A4)", letter: "Save as PDF (Letter)" },
  notes: "Notes",
  of: (told: { subject: string; month: string }) => `${told.subject}, ${told.month}`,

  standsOut: "What stands out",
  standsOutLead: (told: { subject: string }) => `In the report’s words, which speak to ${told.subject}.`,

  role: "What the role needs",
  roleAlike: (told: { alike: number; of: number }) =>
    `Both said the same, or nearly, on ${told.alike} of ${told.of} lines.`,
  roleNobody: "Nobody said what the role needs.",
  roleOne: "Only one of the two said what the role needs, so there is nothing to agree on.",
  roleApart: (told: { axes: string }) => `They see the role differently on: ${told.axes}.`,
  rolePulls: (told: { axes: string }) =>
    `Both put the role elsewhere than others see the subject today on: ${told.axes}.`,
  roleUnsaid: "–",
  roleHeads: ["Line", "Subject", "Boss", "Others see"],
  axisEnds: "Low numbers stand for the leader’s end of a line, high ones for the manager’s.",

  gaps: "The largest clear differences",
  gapsNone: "No difference is clear beyond doubt. Speak of tendencies, or of none.",
  youHigher: "Sees more of it than others do",
  othersHigher: "Others see more of it",
  gapsNearest: "Comments that speak of it",
  shortened: "shortened",

  guess: "What they expected of others",
  guessOpen: "They say so when the report opens for them, before they see anybody else’s view.",
  guessSkipped: "They went on without saying.",
  guessLine: (told: { competency: string; expected: string; found: string }) =>
    `${told.competency}: expected ${told.expected}, others are ${told.found}.`,
  guessPlace: { higher: "higher", similar: "about the same", lower: "lower" } satisfies Record<Expectation, string>,
  guessRight: (told: { right: number; of: number }) =>
    told.of === 1
      ? `${told.right === 1 ? "As" : "Not as"} expected on the one that the answers settle.`
      : `As expected on ${told.right} of the ${told.of} that the answers settle.`,
  guessUnsettled: "The answers settle none of what they expected.",

  apart: "Where groups differ",
  apartNone: "No two groups are apart by more than chance explains.",
  apartLine: (told: { competency: string; higher: string; lower: string }) =>
    `${told.competency}: more of it in the eyes of ${told.higher} than in those of ${told.lower}.`,
  torn: "Where people of one view differ",
  tornNone: "Nowhere that can be shown. With fewer than five people in a group it cannot.",
  tornOthers: "others as a whole",
  tornLine: (told: { thing: string; of: string }) => `${told.thing}: no agreement among ${told.of}.`,
  tornAsk: "Ask when it works and when it does not, never who said what.",

  tone: "Tone of the comments",
  toneCounted: (told: { praise: number; critical: number }) =>
    `${capital(comments(told.praise))} on what works, ${comments(told.critical)} on what should stop.`,
  toneHeavy:
    "More was written against than for. Many critical comments weigh more than they help: begin with what works, choose one or two, and leave time.",
  toneFine: "Counted by the question they answer. Whether a sentence is kind, only reading tells.",
  toneNone: "Nobody wrote on what works or on what should stop.",

  withheld: "Not in the report: do not promise it",
  withheldNothing: "Everything that was asked is shown.",
  withheldEverything:
    "Nothing of what others answered can be shown: too few did. The report holds the subject’s own view. That is nobody’s fault, and says nothing about them.",
  withheldGroups: (told: { groups: string }) => `Nothing from ${told.groups}: too few to keep them anonymous.`,
  withheldSilent: (told: { groups: string }) => `Nothing from ${told.groups}: no answer came.`,
  withheldCombined: (told: { groups: string }) =>
    `No separate view of ${told.groups}: they are shown together, and nobody can part them.`,
  withheldThings: (told: { things: string }) => `No view of others on ${told.things}.`,
  withheldSpread: "For groups of fewer than five, not whether they agree among themselves.",
  withheldHeld: (told: { remarks: number }) =>
    `${capital(comments(told.remarks))} you held back. The report says that, and nothing of them.`,
  withheldShortened: (told: { remarks: number }) => `The first words of ${comments(told.remarks)} that you shortened.`,
  withheldAlways: "Who wrote or answered what: nobody knows, and nothing here can tell.",

  questions: "Five questions to open with",
  ask: {
    "you-higher": (told: { competency: string }) =>
      `${told.competency}: when did you last do it, and who was there to see it?`,
    "others-higher": (told: { competency: string }) =>
      `${told.competency}: others see more of it than you say. What do they see that you take for granted?`,
    "role-apart": (told: { axis: string }) =>
      `${told.axis}: your boss puts the role elsewhere than you do. How could the two of you talk about that?`,
    "cells-apart": (told: { competency: string; higher: string; lower: string }) =>
      `${told.competency}: what is there for ${told.higher} to see that stays out of sight for ${told.lower}?`,
    torn: (told: { thing: string }) => `${told.thing}: when does it work, and when does it not?`,
    strength: (told: { competency: string }) =>
      `${told.competency}: everyone sees a strength. Where does it carry you, and where does it carry you too far?`,
    missing: (told: { groups: string }) =>
      `Nothing can be shown from ${told.groups}. What do you think they would have said, and how could you ask them?`,
    expected: "What did you expect, and what is not what you expected?",
    "smallest-step": "Which small change would others notice within two weeks?",
    "would-notice": "If you changed nothing at all, what would it cost, and whom?",
    "needs-from-role": "What does your role ask of you this year that it did not ask last year?",
    "left-out": "What matters to your work that nobody was asked about?",
  },

  hypotheses: "Room for hypotheses",
  hypothesesLead: "What you suppose, and what would show that you are wrong.",
};
export type ReportPrepWords = typeof reportPrepWords;
