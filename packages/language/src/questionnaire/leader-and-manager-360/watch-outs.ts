import type { WatchOut } from "@parallax/domain/questionnaire/questionnaire";

/** Harmful habits, by how often they are seen. Reported on their own, never averaged into a competency. */
export const watchOuts: readonly WatchOut[] = [
  {
    id: "unrealistic-goals",
    self: { en: "I set goals that cannot be reached in the time given." },
    others: { en: "{name} sets goals that cannot be reached in the time given." },
  },
  {
    id: "resists-change",
    self: { en: "I hold on to the old way when a change is needed." },
    others: { en: "{name} holds on to the old way when a change is needed." },
  },
  {
    id: "micromanages",
    self: { en: "I control details that others could decide on their own." },
    others: { en: "{name} controls details that others could decide on their own." },
  },
  {
    id: "credit-and-blame",
    self: { en: "When it comes to who did what, I end up looking better than is fair." },
    others: { en: "When it comes to who did what, {name} ends up looking better than is fair." },
  },
  {
    id: "excludes-people",
    self: { en: "I leave people out of matters that concern them." },
    others: { en: "{name} leaves people out of matters that concern them." },
  },
];
