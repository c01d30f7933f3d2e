import type { UnansweredShare } from "@parallax/domain/report/unanswered";
import { capital, counted } from "./counting.ts";

/** What stands around the ideas to try: the part on where to go next, and the half page on each competency. */
export const reportNextWords = {
  next: "Where next",
  nextLead:
    "Not a plan. Suggestions to take to your coach, or to anybody who knows your work; you choose at most three, and one is plenty.",
  askTitle: "Questions to take along",
  ask: {
    leadership:
      "Others see you lead more than you manage. Would your role, and would you, gain from practising the other half, or is it well held by somebody beside you?",
    management:
      "Others see you manage more than you lead. Would your role, and would you, gain from practising the other half, or is it well held by somebody beside you?",
    balanced:
      "Others see both in equal measure. Which of the two comes to you without effort, and what would happen if for a month you leaned into that one?",
    unclear:
      "The answers do not settle which of the two others see more of. Which one would you like them to see, and how would they notice?",
    "not-shown":
      "The balance of the two cannot be shown. Where would you put yourself, and whom could you ask in person?",
  },
  askLeaderEnd: (told: { axes: string }) =>
    `On ${told.axes}, others place you towards the leader’s end. What does your work gain from that, and who holds the other end?`,
  askManagerEnd: (told: { axes: string }) =>
    `On ${told.axes}, others place you towards the manager’s end. What does your work gain from that, and who holds the other end?`,
  askRole: (told: { axis: string }) => `On ${told.axis}: what does the role need there, and who decides that?`,
  askStrength: (told: { competency: string }) =>
    `${told.competency} is what others see in you. What would you lose by working on everything else instead?`,
  leanIntoTitle: "What you may lean into",
  otherHalfTitle: "Practising the other half",
  bothHalvesTitle: "Practising one half or the other",
  tryTitle: "Two weeks, one thing",
  tryLead: "Each of these is small enough to begin on Monday. Nobody has to know.",
  tryFor: (told: { competency: string }) => `For ${told.competency}`,

  each: "Each competency",
  eachLead: "Behind the pages above, for looking things up: the behaviours, who sees them how, and what can be tried.",
  behaviour: "Behaviour",
  behavioursOf: (told: { competency: string }) => `${told.competency}, by behaviour`,
  behavioursRead:
    "Means of what people answered; in brackets, how many people a mean is from. Single behaviours vary more than a competency; read them together.",
  meanOfPeople: (told: { mean: string; people: string }) => `${told.mean}\u00a0(${told.people})`,
  unanswered: {
    third: (told: { behaviour: string }) =>
      `About a third of these people could not say, or did not: ${told.behaviour}`,
    half: (told: { behaviour: string }) => `About half of these people could not say, or did not: ${told.behaviour}`,
    most: (told: { behaviour: string }) =>
      `More than half of these people could not say, or did not: ${told.behaviour}`,
  } satisfies Record<UnansweredShare, (told: { behaviour: string }) => string>,
  remarks: "Comments that speak of it",
  remarksLead: "Found by the words that people use for it, so one may be missing and one may mean something else.",
  remarksMore: (told: { comments: number }) =>
    `${capital(counted(told.comments, { one: "more comment speaks", other: "more comments speak" }))} of it; all of them stand under “In their words”.`,
  there: "When it is there",
  practices: "To try within two weeks",
  overdone: "When it is too much",
};
export type ReportNextWords = typeof reportNextWords;
