import type { RaterWords } from "../rater-language.ts";

export const raterReceipt: RaterWords["receipt"] = {
  kept: "Die Quittung bleibt auf diesem Gerät, verschlossen mit Ihrem Link. Sie können sie auch kopieren und selbst aufbewahren.",
  keptNot:
    "Kopieren Sie die Quittung, bevor Sie dieses Fenster schließen: Auf diesem Computer wird nichts davon behalten.",
  boxNote:
    "Nach dem Ende der Runde zeigt eine Seite alle Quittungen, die in der Urne lagen. Dort sucht Ihr Browser nach Ihrer, und niemand erfährt, nach welcher er gesucht hat.",
  boxLink: "In die Urne sehen",
  promiseLink: "Was wir Ihnen versprechen",

  cancelledOpened:
    "Sie wurde abgesagt, nachdem die Antworten geöffnet waren. Die Namen waren zuvor verworfen worden, und der Schlüssel ist vernichtet. Aus den Antworten wird kein Bericht gemacht.",

  newerTitle: "Diese Seite weiß nicht, wie sie für Ihre Runde verschließen soll",
  newer:
    "Ihre Runde wurde für eine andere Version dieser Seite gemacht. Laden Sie die Seite neu. Steht dies dann immer noch hier, geben Sie es an die Person weiter, die Sie eingeladen hat. Es wurde nichts gesendet.",
};
