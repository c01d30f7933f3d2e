import type { BoxWords } from "../box-languages.ts";

export const raterBox: BoxWords = {
  pageTitle: "Was in der Urne lag",
  titleAbout: "{screen} · Parallax",
  needsScript:
    "Diese Seite braucht JavaScript, mit Absicht: Ihr eigener Browser sucht nach Ihrer Quittung, damit niemand erfährt, nach welcher er gesucht hat. Es wurde nichts geöffnet oder verändert.",

  doorTitle: "Sehen Sie selbst, dass Ihre Antworten dabei waren",
  doorLead:
    "Ist eine Runde zu Ende, werden die verschlossenen Antworten aller aus einer Urne genommen und zusammen geöffnet. Jede hat eine Quittung hinterlassen. Diese Seite holt alle und sucht in Ihrem eigenen Browser nach Ihrer, sodass niemand erfährt, nach welcher er gesucht hat.",
  look: "In die Urne sehen",
  looking: "Wird nachgesehen",

  wordsTitle: "Sechs Wörter zum Vergleichen",
  wordsNote:
    "Dieselben sechs stehen in Ihrem Brief und auf Ihrem Formular. Weichen sie ab, trauen Sie dieser Seite nicht.",

  waitingTitle: "Die Urne ist noch nicht geöffnet",
  waitingOpen:
    "Die Runde von {subject} nimmt Antworten bis {day} an. Bis dahin bleibt alles verschlossen, und niemand kann sehen, was in der Urne liegt, auch diese Seite nicht. Kommen Sie nach diesem Tag mit demselben Link wieder.",
  waitingClosed:
    "Die Runde von {subject} ist zu Ende ({day}), und die Antworten werden bald geöffnet. Sehen Sie in ein paar Minuten noch einmal nach.",
  lookAgain: "Noch einmal nachsehen",

  noneTitle: "Es gibt keine Urne",
  cancelled:
    "Die Runde von {subject} wurde abgesagt, bevor etwas geöffnet war. Niemand hat Antworten gelesen, und der Schlüssel, der sie öffnen könnte, ist vernichtet.",
  void: "Der Server musste auf einen älteren Stand zurückgesetzt werden, zu dem es den Schlüssel für die Runde von {subject} nicht mehr gibt. Niemand kann ihre Antworten lesen, deshalb wurde nichts aus der Urne genommen.",

  boxTitle: "Die Urne der Runde von {subject}",
  closed: "Ende der Runde: {day}, bei {organisation}.",
  cancelledAfter:
    "Nachdem die Antworten geöffnet waren, wurde die Runde abgesagt. Aus ihnen wird kein Bericht gemacht.",

  yoursTitle: "Ihre Quittung",
  inTitle: "Ihre Antworten lagen in der Urne",
  inHere: "Dieses Gerät hat die Quittung dessen behalten, was es gesendet hat, und in der Urne liegt diese Quittung.",
  inPasted: "In der Urne liegt die Quittung, die Sie eingefügt haben.",
  inMeans:
    "Genau die Bytes, die Ihr Browser verschlossen hat, und keine anderen, lagen also in der Urne, als sie geöffnet wurde. Wer sie gesendet hatte, wurde dabei verworfen.",
  outTitle: "Diese Quittung liegt nicht in der Urne",
  outHere: "Es ist die Quittung, die dieses Gerät behalten hat.",
  outFirst:
    "Haben Sie Ihre Antworten später geändert oder zurückgezogen, vielleicht auf einem anderen Gerät? In der Urne liegt nur die Quittung der letzten; zurückgezogene liegen nicht darin.",
  outSecond:
    "Ist es die Quittung einer anderen Runde? Jede Runde hat eine eigene Urne. Suchen Sie den Brief mit diesen sechs Wörtern.",
  outThird:
    "Trifft beides nicht zu, fehlen Antworten, deren Ankunft bestätigt war, oder jemand hat mit Ihrem Link neu geantwortet. Machen Sie ein Bild von dieser Seite. Zeigen Sie es mit der Quittung der Person, die Sie eingeladen hat, und Ihrem Betriebsrat.",
  none: "Dieses Gerät bewahrt für diesen Link keine Quittung auf. Das Formular hat eine gezeigt, nachdem Sie Ihre Antworten gesendet hatten; vielleicht liegt sie auf dem Gerät, das Sie damals benutzt haben.",
  noneMeans:
    "Ohne Quittung kann niemand sagen, welche Antworten Ihre waren, auch Sie nicht. So bleibt Ihr Name von ihnen getrennt.",
  pasteLabel: "Quittung einfügen",
  pasteShape: "Sie ist 43 Zeichen lang.",
  pasteWrong: "Das ist keine ganze Quittung. Kopieren Sie alle 43 Zeichen.",
  compare: "Hier vergleichen",
  other: "Eine andere Quittung vergleichen",

  listTitle: "Was darin lag",
  inBox: "In der Urne",
  receipts: { by: "count", one: "eine Quittung", other: "{count} Quittungen" },
  opened: "Geöffnet",
  ballots: { by: "count", one: "ein Satz Antworten", other: "{count} Sätze Antworten" },
  openedNote:
    "Sätze, die nicht gezeigt werden, weil aus einer Gruppe zu wenige geantwortet haben, sind dabei: Sie wurden verworfen, und niemand hat sie gelesen. Wie viele es waren, steht hier nicht, denn das würde eine solche Gruppe zählen.",
  spoiled: "Nicht zu öffnen",
  spoiledNone: "keiner",
  spoiledNote:
    "Beschädigt, kopiert oder von jemandem ohne Link hineingelegt. Sie zählen nicht. Fragen Sie die Person, die den Server betreibt, wie sie entstanden sind.",
  least: "Zusammen gezeigt",
  leastPeople: "die Antworten von mindestens {k:word} Personen",
  every: "Alle Quittungen, der Reihe nach",

  checkedTitle: "Was Ihr Browser geprüft hat",
  checkedParameters: "Schlüssel, Regeln und Fragen sind die, für die Ihr Link gemacht wurde.",
  checkedList: "Die Quittungen ergeben das Zeichen, das beim Öffnen der Urne festgehalten wurde.",
  checkedCount: "Geöffnete und nicht zu öffnende sind zusammen so viele, wie es Quittungen gibt.",
  markTitle: "Zeichen der Urne",
  markNote:
    "Alle, die gefragt wurden, sehen dasselbe Zeichen. Weicht das einer Kollegin oder eines Kollegen von Ihrem ab, wurde einer Seite eine andere Urne gezeigt.",

  strangeTitle: "Trauen Sie dieser Urne nicht",
  strangeLead: "Was der Server übergeben hat, passt nicht zusammen:",
  strangeParameters:
    "Der Schlüssel, die Regeln oder die Fragen, die er nennt, sind nicht die, für die Ihr Link gemacht wurde.",
  strangeList:
    "Die Liste der Quittungen ist beschädigt, nicht in der richtigen Reihenfolge oder enthält eine davon doppelt.",
  strangeMark:
    "Die Quittungen ergeben nicht das Zeichen, das beim Öffnen der Urne festgehalten wurde. Eine wurde hinzugefügt, verändert oder weggelassen.",
  strangeCount: "Geöffnete und nicht zu öffnende sind zusammen nicht so viele, wie es Quittungen gibt.",
  strangeDo:
    "Machen Sie ein Bild von dieser Seite und zeigen Sie es der Person, die Sie eingeladen hat, und Ihrem Betriebsrat. Über Sie wurde nichts gesendet.",

  pageTitleCheck: "Ist diese Seite die veröffentlichte?",
  pageLead:
    "Die Seite, die Ihre Antworten verschließt, ist für alle dieselbe. Ihr Browser hat soeben alle ihre Dateien noch einmal von diesem Server geholt und eine Zahl aus ihnen gemacht:",
  pageWorking: "Die Dateien werden geholt.",
  pageFailed: "Die Dateien ließen sich nicht holen, deshalb gibt es keine Zahl. Laden Sie die Seite neu.",
  pageOdd: "Diese Dateien sind nicht das, was die Liste des Servers selbst über sie sagt: {files}",
  pageCompare:
    "Wer den Quelltext des Programms hat, erhält mit dem Befehl unten dieselbe Zahl und kann ihn die Dateien dieses Servers holen und einzeln vergleichen lassen. Ein Server, der Sie täuschen will, könnte auch diese Seite täuschen. Deshalb sollte hin und wieder jemand von außen nachsehen.",

  linkTitle: "Fügen Sie den Code aus Ihrem Brief ein",
  linkLead:
    "Der Teil des Links, der die Urne öffnet, fehlt, oder etwas davon ging unterwegs verloren. In Ihrem Brief steht derselbe Link als Code. Kopieren Sie ihn ganz und fügen Sie ihn hier ein.",
  linkUnknown:
    "Zu diesem Link gehört keine Runde. Vielleicht wurde er durch einen neueren Brief ersetzt, oder die Einladung wurde zurückgenommen. Fügen Sie den Link oder den Code aus dem neuesten Brief ein.",
  linkLabel: "Link oder Code",
  linkStill: "Das ist noch kein ganzer Code. Er beginnt mit 1. und hat zwei weitere Teile, durch Punkte getrennt.",
  linkUse: "Diesen Code verwenden",

  unreachable: "Der Server hat nicht geantwortet. Versuchen Sie es gleich noch einmal.",
  offline: "Sie sind offline. Versuchen Sie es noch einmal, sobald Sie verbunden sind.",
  refused: "Der Server wollte nicht antworten. Laden Sie die Seite neu.",
  tooMany: {
    by: "minutes",
    one: "Das wurde sehr oft versucht. Warten Sie eine Minute und versuchen Sie es dann noch einmal.",
    other: "Das wurde sehr oft versucht. Warten Sie {minutes} Minuten und versuchen Sie es dann noch einmal.",
  },
  requestId: "Wenn es dabei bleibt, geben Sie diese Nummer weiter: {id}",

  insecure:
    "Browser vergleichen Quittungen nur über sichere Verbindungen, und die Adresse dieser Seite beginnt nicht mit https. Fragen Sie die Person, von der Sie den Link haben, nach der richtigen Adresse.",
  promiseLink: "Was wir Ihnen versprechen",
  language: "Sprache",
  formLink: "Zurück zum Formular",
};
