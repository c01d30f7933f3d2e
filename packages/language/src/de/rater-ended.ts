import type { RaterWords } from "../rater-language.ts";

export const raterEnded: RaterWords["ended"] = {
  closedTitle: "Diese Runde ist zu Ende",
  closedIn: "Sie endete: {day}. Ihre Antworten sind da. Sie werden zusammen mit allen anderen geöffnet.",
  closedOut:
    "Sie endete: {day}. Mit Ihrem Link waren keine Antworten angekommen, und es können keine mehr hinzukommen.",
  opened:
    "Sie endete: {day}. Alle angekommenen Antworten wurden zusammen geöffnet. Dann wurden die Namen verworfen und der Schlüssel vernichtet, sodass niemand mehr sagen kann, welche Antworten von Ihnen waren.",
  cancelledTitle: "Diese Runde wurde abgesagt",
  cancelled:
    "Sie brauchen nichts mehr zu tun. Falls Sie geantwortet hatten: Niemand hat Ihre Antworten gelesen, und der Schlüssel, der sie öffnen könnte, ist vernichtet.",
  voidTitle: "Diese Runde wurde aufgegeben",
  void: "Der Server musste auf einen älteren Stand zurückgesetzt werden, zu dem es den Schlüssel nicht mehr gibt. Niemand kann Antworten dieser Runde lesen. Vielleicht werden Sie in einer neuen noch einmal gefragt.",
  wiped: "Was Sie hier geschrieben und nicht gesendet hatten, wurde soeben gelöscht.",
  thanks: "Danke für die Zeit, die Sie sich genommen haben.",
  closedWriting:
    "Die Runde ging zu Ende, während Sie schrieben. Diese Antworten konnten nicht mehr angenommen werden. Solange diese Seite offen ist, können Sie noch lesen und kopieren, was Sie geschrieben haben.",
  closedRead: "Lesen, was ich geschrieben habe",
  revokedTitle: "Diese Einladung wurde zurückgenommen",
  revoked:
    "Sie wurde zurückgenommen, während Sie schrieben; diese Antworten konnten deshalb nicht angenommen werden. Solange diese Seite offen ist, können Sie noch lesen und kopieren, was Sie geschrieben haben.",
  declinedTitle: "Diese Anfrage ist abgelehnt",
  declined:
    "Sie bekommen dazu keine Briefe mehr. Wenn Sie es sich anders überlegt haben, bitten Sie die Person, die Sie eingeladen hat, Sie noch einmal zu fragen.",
  declinedNow: "Sie brauchen nichts weiter zu tun. Sie können diese Seite schließen.",
};
