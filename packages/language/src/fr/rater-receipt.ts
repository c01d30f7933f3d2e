import type { RaterWords } from "../rater-language.ts";

export const raterReceipt: RaterWords["receipt"] = {
  kept: "Le reçu reste sur cet appareil, verrouillé par votre lien. Vous pouvez aussi le copier et le garder vous-même.",
  keptNot: "Copiez le reçu avant de fermer cette fenêtre : rien n’en est gardé sur cet ordinateur.",
  boxNote:
    "Une fois le tour clos, une page montre tous les reçus qui étaient dans l’urne. Votre navigateur y cherche le vôtre, et personne n’apprend lequel il a cherché.",
  boxLink: "Regarder dans l’urne",
  promiseLink: "Ce que nous vous promettons",

  cancelledOpened:
    "Il a été annulé après l’ouverture des réponses. Les noms avaient été effacés auparavant, et la clé est détruite. Aucun rapport n’est fait de ces réponses.",

  newerTitle: "Cette page ne sait pas verrouiller pour votre tour",
  newer:
    "Votre tour a été fait pour une autre version de cette page. Rechargez la page. Si ce message reste, transmettez-le à la personne à l’origine de cette invitation. Rien n’a été envoyé.",
};
