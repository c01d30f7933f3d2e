import type { RaterWords } from "../rater-language.ts";

export const raterSending: RaterWords["sending"] = {
  checkTitle: "Prüfen Sie Ihre Antworten",
  checkLead: "Hier ist alles. Tippen Sie auf eine Zeile, um sie zu ändern.",
  complete: "Jede Frage hat eine Antwort.",
  open: {
    by: "count",
    one: "Eine Frage hat noch keine Antwort. Sie können das so lassen.",
    other: "{count} Fragen haben noch keine Antwort. Sie können das so lassen.",
  },
  skipToEnd: "Zum Ende springen",
  tooLittle:
    "Bis jetzt ist das zu wenig, um zu zählen. Bewerten Sie in einem Teil mindestens die Hälfte der Verhaltensweisen; sonst wird nichts verwendet, auch kein Kommentar.",
  toFirstOpen: "Zur ersten davon",
  toNextOpen: "Zur nächsten ohne Antwort",
  noAnswer: "Keine Antwort",
  noComment: "Leer gelassen",
  nothing: "Es gibt noch nichts zu senden. Beantworten Sie mindestens eine Frage.",
  tooLong: "Ein Kommentar ist zu lang, um gesendet zu werden. Kürzen Sie ihn zuerst.",
  onlyFrom: "Senden Sie sie bis: {day}.",
  lockedNote:
    "Sie werden zuerst in diesem Browser verschlossen. Bis die Runde endet, können Sie sie ändern oder zurückziehen.",
  send: "Meine Antworten senden",
  back: "Zurück",

  sendingTitle: "Ihre Antworten werden gesendet",
  locking: "Ihre Antworten werden verschlossen.",
  underWay: "Verschlossen. Sie sind unterwegs.",
  offline:
    "Sie sind offline. Ihre Antworten liegen verschlossen auf diesem Gerät. Sie gehen von selbst hinaus, sobald Sie wieder verbunden sind und diese Seite offen ist.",
  offlineNotKept:
    "Sie sind offline. Lassen Sie diese Seite offen: Ihre Antworten gehen von selbst hinaus, sobald Sie wieder verbunden sind.",
  waiting:
    "Der Server hat nicht geantwortet. Diese Seite versucht es weiter, mit denselben verschlossenen Antworten, sodass nichts doppelt zählen kann.",
  nextTry: {
    by: "seconds",
    0: "Wird jetzt versucht.",
    one: "Nächster Versuch in einer Sekunde.",
    other: "Nächster Versuch in {seconds} Sekunden.",
  },
  keptMeanwhile: "Sie können diese Seite schließen. Öffnen Sie den Link später noch einmal, dann werden sie gesendet.",
  tryNow: "Jetzt versuchen",

  replacedTitle: "Von anderswo wurden Antworten gesendet",
  replaced:
    "Während Sie schrieben, kamen mit demselben Link Antworten von einem anderen Gerät oder Fenster an. Nur ein Satz zählt. Sollen diese hier sie ersetzen?",
  replace: "Durch diese hier ersetzen",
  keepOther: "Die anderen lassen, diese verwerfen",

  lostTitle: "Ihre Antworten konnten nicht gesendet werden",
  lost: "Der Server hat sie aus einem Grund abgewiesen, den diese Seite nicht kennt. Sie sind noch hier. Laden Sie die Seite neu und senden Sie sie noch einmal.",
  lostRequest: "Geschieht es wieder, geben Sie diese Nummer weiter: {id}",

  sentTitle: "Ihre Antworten sind angekommen",
  sentLead: "Danke. {subject} bekommt das Ergebnis, wenn die Runde zu Ende ist und der Coach es freigegeben hat.",
  sentLeadSelf: "Danke. Ihre Sicht wird neben die der anderen gestellt, wenn die Runde zu Ende ist.",
  receiptTitle: "Quittung",
  receiptChecked:
    "Geprüft: Auf dem Server liegen genau die Bytes, die dieses Gerät verschlossen hat. Die Quittung sagt, dass etwas angekommen ist, nicht was.",
  receiptCopy: "Quittung kopieren",
  receiptCopied: "Kopiert",
  until: "Mit demselben Link können Sie Ihre Antworten ändern oder zurückziehen bis: {day}.",
  change: "Meine Antworten ändern",
  withdraw: "Meine Antworten zurückziehen",
  withdrawTitle: "Ihre Antworten zurückziehen?",
  withdrawBody: "Sie werden ungelesen gelöscht. Bis die Runde endet, können Sie mit demselben Link neu antworten.",
  withdrawYes: "Ja, zurückziehen",
  withdrawing: "Wird zurückgezogen",
  withdrawnTitle: "Ihre Antworten sind zurückgezogen",
  withdrawnBody: "Sie wurden ungelesen gelöscht. Mit demselben Link können Sie noch neu antworten bis: {day}.",
  answerAnew: "Neu antworten",
  wiped:
    "Auf diesem Gerät wird nichts mehr von dem behalten, was Sie geschrieben haben. Sie können diese Seite schließen.",
  wipedShared:
    "Auf diesem Computer wurde nichts behalten. Schließen Sie dieses Fenster, damit der Link nicht offen bleibt.",

  alreadyTitle: "Sie haben geantwortet",
  already: "Mit diesem Link sind Antworten angekommen. Was sie sagen, ist verschlossen, auch für diese Seite.",
  alreadyHere: "Es sind die, die dieses Gerät gesendet hat.",
  alreadyElsewhere:
    "Sie wurden von einem anderen Gerät oder Fenster gesendet, oder dieses erinnert sich nicht mehr daran. Haben Sie sie nicht gesendet, so hat jemand anderes Ihren Link: Ersetzen Sie sie durch Ihre, und sagen Sie es der Person, die Sie eingeladen hat.",
  alreadyChange:
    "Bis die Runde endet, können Sie sie ersetzen. Sie beginnen dann mit einem leeren Formular, weil niemand das alte lesen kann, auch diese Seite nicht.",
  alreadyReplace: "Neu antworten und sie ersetzen",
  alreadyDraft: "Sie haben auf diesem Gerät außerdem Antworten begonnen, die nicht gesendet wurden.",
  alreadyGoOn: "Mit ihnen weitermachen und das Gesendete ersetzen",
};
