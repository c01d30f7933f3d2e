import type { RaterWords } from "../rater-language.ts";

export const askedAs: RaterWords["askedAs"] = {
  by: "group",
  self: "como a pessoa de quem se trata",
  boss: "como chefia de {subject}",
  peer: "como colega de {subject}",
  "direct-report": "como alguém que responde diretamente perante {subject}",
  other: "como alguém que vê {subject} no trabalho",
};
