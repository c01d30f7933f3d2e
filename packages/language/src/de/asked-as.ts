import type { RaterWords } from "../rater-language.ts";

export const askedAs: RaterWords["askedAs"] = {
  by: "group",
  self: "als die Person, um die es geht",
  boss: "als Führungskraft von {subject}",
  peer: "als Kollegin oder Kollege von {subject}",
  "direct-report": "als jemand, der direkt an {subject} berichtet",
  other: "als jemand, der {subject} bei der Arbeit erlebt",
};
