import type { RaterWords } from "../rater-language.ts";

export const askedAs: RaterWords["askedAs"] = {
  by: "group",
  self: "en tant que personne concernée",
  boss: "en tant que responsable hiérarchique de {subject}",
  peer: "en tant que collègue de {subject}",
  "direct-report": "en tant que membre de l’équipe rattachée directement à {subject}",
  other: "en tant que personne qui voit {subject} au travail",
};
