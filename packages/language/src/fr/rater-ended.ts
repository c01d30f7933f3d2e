import type { RaterWords } from "../rater-language.ts";

export const raterEnded: RaterWords["ended"] = {
  closedTitle: "Ce tour est clos",
  closedIn: "Clôture : {day}. Vos réponses sont là. Elles sont ouvertes avec toutes les autres.",
  closedOut: "Clôture : {day}. Aucune réponse n’était arrivée avec votre lien, et il ne peut plus en arriver.",
  opened:
    "Clôture : {day}. Toutes les réponses arrivées ont été ouvertes ensemble. Puis les noms ont été effacés et la clé détruite : personne ne peut plus dire quelles réponses étaient les vôtres.",
  cancelledTitle: "Ce tour a été annulé",
  cancelled:
    "Vous n’avez plus rien à faire. Si vous aviez répondu : personne n’a lu vos réponses, et la clé qui pouvait les ouvrir est détruite.",
  voidTitle: "Ce tour a été abandonné",
  void: "Le serveur a dû être ramené à un état plus ancien, pour lequel la clé n’existe plus. Personne ne peut lire les réponses de ce tour. On vous sollicitera peut-être dans un nouveau.",
  wiped: "Ce que vous aviez écrit ici sans l’envoyer vient d’être effacé.",
  thanks: "Merci pour le temps que vous y avez consacré.",
  closedWriting:
    "Le tour a été clos pendant que vous écriviez. Ces réponses n’ont pas pu être reçues. Tant que cette page reste ouverte, vous pouvez encore lire et copier ce que vous avez écrit.",
  closedRead: "Lire ce que j’ai écrit",
  revokedTitle: "Cette invitation a été retirée",
  revoked:
    "Elle a été retirée pendant que vous écriviez ; ces réponses n’ont donc pas pu être reçues. Tant que cette page reste ouverte, vous pouvez encore lire et copier ce que vous avez écrit.",
  declinedTitle: "Cette demande est déclinée",
  declined:
    "Vous ne recevrez plus de lettre à ce sujet. Si vous avez changé d’avis, demandez à la personne à l’origine de cette invitation de vous solliciter de nouveau.",
  declinedNow: "Vous n’avez rien d’autre à faire. Vous pouvez fermer cette page.",
};
