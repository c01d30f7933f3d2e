import type { RaterWords } from "../rater-language.ts";

export const askedAs: RaterWords["askedAs"] = {
  by: "group",
  self: "como la persona de la que se trata",
  boss: "como superior de {subject}",
  peer: "como colega de {subject}",
  "direct-report": "como alguien que depende directamente de {subject}",
  other: "como alguien que ve a {subject} en el trabajo",
};
