import type { RaterWords } from "../rater-language.ts";

export const raterLater: RaterWords["later"] = {
  remind: "Me le rappeler plus tard",
  title: "Quand voulez-vous un rappel ?",
  body: "Une seule lettre arrive le matin que vous choisissez, à la place de tous les autres rappels.",
  on: {
    by: "choice",
    tomorrow: "Demain : {day}",
    "in-three-days": "Dans trois jours : {day}",
    other: "Une semaine avant la clôture : {day}",
  },
  none: "Aucun rappel",
  setTitle: "Vous recevrez un rappel",
  set: "Une lettre arrive à cette date : {day}. Il n’y aura pas d’autre rappel pour ce formulaire.",
  stoppedTitle: "Plus de rappels",
  stopped: "Plus aucun rappel ne viendra pour ce formulaire.",
  open: "Votre lien reste ouvert jusqu’à cette date : {day}.",
  answerNow: "Répondre maintenant, finalement",

  all: "Mes demandes",
  allNote:
    "Si d’autres formulaires vous attendent, une lettre à {address} peut les réunir tous. Elle ne part qu’à cette adresse, quelle que soit la personne qui a ce lien.",
  allSend: "M’envoyer la liste",
  allSending: "Envoi",
  allSent: "Si des formulaires attendent {address}, une lettre qui les réunit tous est en route.",
  next: "Ouvrir le formulaire suivant",
  waiting: {
    by: "count",
    one: "Un autre formulaire vous attend.",
    other: "{count} autres formulaires vous attendent.",
  },
};
