import type { RequestWords } from "../request-languages.ts";

export const raterRequests: RequestWords = {
  title: "Mes demandes",
  lead: "Ces formulaires attendaient votre adresse quand la lettre a été écrite. Chacun indique où il en est maintenant.",
  next: "Ouvrir le formulaire suivant",
  formOf: "{subject}, {organisation} : vous répondez {asked}.",
  until: "Jusqu’à cette date : {closes}",
  open: "Ouvert",
  answered: "Répondu, encore modifiable",
  declined: "Vous préférez ne pas répondre",
  over: "Terminé",
  unknown: "Plus personne ne connaît ce lien",
  change: "L’ouvrir à nouveau",
  allDone: "Rien ne vous attend ici.",
  addressLead:
    "Un lien s’est perdu ? Indiquez l’adresse à laquelle votre invitation est arrivée. Si des formulaires l’attendent, une lettre avec leurs liens part dans la minute.",
  address: "Votre adresse",
  send: "Envoyer mes liens",
  sent: "Si des formulaires attendent cette adresse, une lettre est en route. Cette page ne dit pas s’il y en a.",
  failed: "Cela n’a pas fonctionné. Vérifiez l’adresse et la connexion, puis réessayez plus tard.",
  again: "Demander une nouvelle lettre",
  language: "Langue",
  stopTitle: "Plus de rappels",
  stopLead:
    "Vous ne recevrez plus de rappels pour ce formulaire. Il reste ouvert, et le lien de vos lettres fonctionne toujours.",
  stop: "Arrêter les rappels",
  stopped: "C’est fait. Plus aucun rappel ne viendra pour ce formulaire.",
  stopMangled: "Une partie de cette adresse s’est perdue en route. Ouvrez-la encore une fois depuis votre lettre.",
  mangled:
    "Une partie de ce lien s’est perdue en route. Ouvrez-le encore une fois depuis votre lettre, ou demandez-en un nouveau ici.",
};
