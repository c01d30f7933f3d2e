import type { RaterWords } from "../rater-language.ts";

export const raterLater: RaterWords["later"] = {
  remind: "Später erinnern",
  title: "Wann sollen wir Sie erinnern?",
  body: "An dem Morgen, den Sie wählen, kommt ein einziger Brief, anstelle aller anderen Erinnerungen.",
  on: {
    by: "choice",
    tomorrow: "Morgen: {day}",
    "in-three-days": "In drei Tagen: {day}",
    other: "Eine Woche vor dem Ende: {day}",
  },
  none: "Gar nicht mehr erinnern",
  setTitle: "Wir erinnern Sie",
  set: "Ein Brief kommt: {day}. Weitere Erinnerungen an dieses Formular kommen nicht.",
  stoppedTitle: "Keine Erinnerungen mehr",
  stopped: "An dieses Formular wird nicht mehr erinnert.",
  open: "Ihr Link bleibt offen bis {day}.",
  answerNow: "Doch jetzt antworten",

  all: "Meine Anfragen",
  allNote:
    "Falls noch mehr Formulare auf Sie warten, kann ein Brief an {address} sie alle nennen. Er geht nur an diese Adresse, wer auch immer diesen Link hat.",
  allSend: "Liste zusenden",
  allSending: "Wird gesendet",
  allSent: "Falls Formulare auf {address} warten, ist ein Brief mit allen unterwegs.",
  next: "Nächstes Formular öffnen",
  waiting: { by: "count", one: "Noch ein Formular wartet auf Sie.", other: "Noch {count} Formulare warten auf Sie." },
};
