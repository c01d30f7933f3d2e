import type { DoorwayWords } from "../rater-language.ts";

export const raterDoor: DoorwayWords["door"] = {
  title: "Sie werden um Feedback gebeten",
  lead: "Dieser Link führt zu einem Formular, das für eine einzige Person bestimmt ist. Durch das Ansehen dieser Seite wurde nichts geöffnet und niemandem etwas mitgeteilt.",
  open: "Formular öffnen",
  opening: "Wird geöffnet",
  goOn: "Weitermachen, wo Sie waren",
  begun: "Sie haben auf diesem Gerät begonnen. Was Sie geschrieben haben, ist noch da.",
  unsent:
    "Ihre Antworten liegen verschlossen auf diesem Gerät, aber es ist noch nicht bestätigt, dass sie angekommen sind.",
  sendOn: "Öffnen und senden",
  wordsTitle: "Sechs Wörter zum Vergleichen",
  wordsNote:
    "Dieselben sechs stehen in Ihrem Brief. Weichen sie ab, antworten Sie nicht, und fragen Sie die Person, die Sie eingeladen hat.",

  unreachable: "Der Server hat nicht geantwortet. Nichts ist verloren. Versuchen Sie es gleich noch einmal.",
  offline: "Sie sind offline. Nichts ist verloren. Versuchen Sie es noch einmal, sobald Sie verbunden sind.",
  tooMany: {
    by: "minutes",
    one: "Das wurde sehr oft versucht. Warten Sie eine Minute und versuchen Sie es dann noch einmal.",
    other: "Das wurde sehr oft versucht. Warten Sie {minutes} Minuten und versuchen Sie es dann noch einmal.",
  },
  closedMeanwhile:
    "Die Runde ist inzwischen zu Ende. Es lässt sich nichts mehr ändern; laden Sie die Seite neu, um den Stand zu sehen.",
  changedMeanwhile:
    "Inzwischen hat sich etwas geändert, vielleicht in einem anderen Fenster. Laden Sie die Seite neu, um den Stand zu sehen.",
  requestId: "Wenn es dabei bleibt, geben Sie diese Nummer weiter: {id}",
  tryAgain: "Noch einmal versuchen",

  codeTitle: "Fügen Sie den Code aus Ihrem Brief ein",
  codeEmpty:
    "Der Teil des Links, der Ihr Formular öffnet, fehlt; manche Mailprogramme schneiden ihn ab. In Ihrem Brief steht derselbe Link als Code. Kopieren Sie ihn und fügen Sie ihn hier ein.",
  codeCut:
    "Ein Teil Ihres Links ging unterwegs verloren; manche Mailprogramme brechen lange Links um. Kopieren Sie den ganzen Link oder den Code aus Ihrem Brief und fügen Sie ihn hier ein.",
  codeMangled:
    "Dieser Link enthält Zeichen, die in keinem von unseren vorkommen. Kopieren Sie den ganzen Link oder den Code aus Ihrem Brief und fügen Sie ihn hier ein.",
  codeVersion:
    "Diese Seite kennt Links wie Ihren nicht. Laden Sie die Seite neu. Hilft das nicht, fügen Sie den ganzen Link aus Ihrem neuesten Brief ein.",
  codeUnknown:
    "Zu diesem Link gehört kein Formular. Vielleicht wurde er durch einen neueren Brief ersetzt, oder die Einladung wurde zurückgenommen. Öffnen Sie den neuesten Brief, oder fügen Sie dessen Link oder Code hier ein.",
  codeLabel: "Link oder Code",
  codeShape: "Er beginnt mit 1. und ist 68 Zeichen lang.",
  codeStill: "Das ist noch kein ganzer Code. Er beginnt mit 1. und hat zwei weitere Teile, durch Punkte getrennt.",
  codeOpen: "Diesen Code verwenden",

  requests: "Meine Anfragen, oder ein verlorener Link",

  strangeTitle: "Beantworten Sie dieses Formular nicht",
  strange:
    "Was der Server übergeben hat, ist nicht das, wofür Ihr Link gemacht wurde. Entweder liegt ein Fehler des Servers vor, oder jemand hat das Schloss oder die Fragen ausgetauscht, nachdem Ihr Brief verschickt war. Es wurde nichts gesendet. Sagen Sie es der Person, die Sie eingeladen hat, und zeigen Sie ihr diese Seite.",
};
