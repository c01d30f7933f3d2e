import { capital, counted } from "./counting.ts";

/** Every round of an organisation, for its administrator: how far each is, in counts only. */
export const webAllRoundsWords = {
  title: "All rounds",
  lead: "How far each round is, in counts. Who has answered and what, nobody is shown.",
  filter: "Show",
  every: "Every round",
  subject: "Subject",
  coach: "Coach",
  stage: "Stage",
  answered: "Answered",
  ofInvited: (told: { answered: number; invited: number }) => `${told.answered} of ${told.invited}`,
  notTold: "too few to tell",
  closes: "Closes",
  noCoach: "none",
  coachGone: "coaches no longer",
  empty: "No round has been asked for yet. Members begin one from their start page.",
  emptyStage: "No round is at this stage.",
  shown: (told: { rounds: number }) => `${capital(counted(told.rounds, { one: "round", other: "rounds" }))}.`,
  more: "Show more",
  loadingMore: "Loading",
};
export type WebAllRoundsWords = typeof webAllRoundsWords;
