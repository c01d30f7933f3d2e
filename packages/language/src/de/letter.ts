import type { RaterLetterTexts } from "../rater-letters.ts";

/** The letters to raters, in German. */
export const germanLetters: RaterLetterTexts = {
  dear: "Guten Tag {name},",
  sender: "{organisation} über Parallax",
  linkInWords: "Wenn der Knopf nicht funktioniert, öffnen Sie diese Adresse:",
  code: "Oder öffnen Sie {page} und fügen Sie diesen Code ein:",
  sixWords: "Ihr Formular zeigt diese sechs Wörter:",
  sixWordsDiffer: "Zeigt es andere, antworten Sie nicht, und sagen Sie es der Person, die Sie gefragt hat.",
  promise: "Was Ihnen zugesagt ist und wo es endet:",
  box: "Nach dem Ende der Runde kann Ihr eigener Browser mit demselben Code in der Urne nach Ihren Antworten suchen:",
  open: "Formular öffnen",
  openOwn: "Mein Formular öffnen",
  declineStops:
    "Sie möchten lieber nicht antworten? Öffnen Sie das Formular und wählen Sie „Ich möchte lieber nicht“. Einen Grund brauchen Sie nicht zu nennen, und es kommen dazu keine Briefe mehr.",
  ownSealed:
    "Ihre Antworten werden in Ihrem Browser verschlossen und zusammen mit allen anderen geöffnet. Sie werden als Ihre gezeigt, Ihnen und Ihrem Coach.",
  stopReminders: "Keine weiteren Erinnerungen? Öffnen Sie diese Seite und drücken Sie den Knopf:",
  openRequests: "Meine Anfragen ansehen",
  request: "{subject}, {organisation}: Sie sind gefragt {asked}. Offen bis {closes}.",
  letters: {
    invitation: {
      subject: "{subject} bittet um Ihre Einschätzung",
      preheader: "Dauer: {minutes}, auch am Telefon. Offen bis {closes}.",
      body: [
        "{subject} möchte wissen, wie andere die eigene Art zu führen und zu managen sehen. Sie sind gefragt {asked}. Das Formular braucht {minutes}, auch am Telefon, und ist offen bis {closes}.",
      ],
      why: "Sie bekommen diesen Brief, weil {subject} Sie genannt hat und {organisation} für die Befragung Parallax verwendet. Der Link gehört nur Ihnen: Wer ihn hat, kann an Ihrer Stelle antworten. Geben Sie ihn also nicht weiter.",
    },
    reminder: {
      subject: "{subject} wünscht sich noch Ihre Einschätzung",
      preheader: "Offen bis {closes}. Dauer: {minutes}.",
      body: [
        "Vor einiger Zeit wurden Sie gefragt, {asked}, wie Sie {subject} beim Führen und Managen erleben. Mit Ihrem Link ist noch keine Antwort gekommen. Das Formular braucht {minutes}, auch am Telefon, und ist offen bis {closes}.",
      ],
      why: "Sie bekommen diesen Brief, weil {subject} Sie genannt hat und {organisation} für die Befragung Parallax verwendet. Der Link ist der aus Ihrer Einladung und gehört nur Ihnen; geben Sie ihn nicht weiter.",
    },
    "closing-changed": {
      subject: "Die Runde von {subject} endet an einem anderen Tag",
      preheader: "Offen bis {closes}. Was Sie gesendet haben, bleibt, wie es ist.",
      body: [
        "Sie wurden gefragt, {asked}, wie Sie {subject} beim Führen und Managen erleben. Das Ende hat sich geändert: Das Formular ist offen bis {closes}. Was Sie gesendet haben, bleibt, wie es ist, und bis dahin können Sie es ändern.",
      ],
      why: "Sie bekommen diesen Brief, weil {subject} Sie genannt hat und {organisation} für die Befragung Parallax verwendet.",
    },
    "round-cancelled": {
      subject: "Die Runde von {subject} wurde abgesagt",
      preheader: "Sie brauchen nichts mehr zu tun, und es wird kein Bericht gemacht.",
      body: [
        "Die Runde, in der zu {subject} gefragt wurde, ist abgesagt. Sie brauchen nichts mehr zu tun, und Ihr Link funktioniert nicht mehr. Falls Sie geantwortet haben, wird daraus kein Bericht gemacht.",
        "Danke für die Zeit, die Sie sich genommen haben.",
      ],
      why: "Sie bekommen diesen Brief, weil Sie an dieser Runde bei {organisation} beteiligt waren.",
    },
    "own-form": {
      subject: "Ihre eigene Sicht: Ihr Formular ist offen",
      preheader: "Dauer: {minutes}. Offen bis {closes}.",
      body: [
        "Ihre Runde hat begonnen, und die Menschen auf Ihrer Liste haben ihre Briefe. Sagen Sie nun, wie Sie sich selbst sehen: Der Bericht stellt Ihre Sicht neben die der anderen. Das Formular braucht {minutes} und ist offen bis {closes}. Antworten Sie, bevor Sie mit den anderen darüber sprechen.",
      ],
      why: "Sie bekommen diesen Brief, weil Sie bei {organisation} um eine Runde gebeten haben. Der Link gehört nur Ihnen; geben Sie ihn nicht weiter.",
    },
    "thank-you": {
      subject: "{subject} dankt Ihnen und sagt, was angekommen ist",
      preheader: "An alle, die gefragt wurden, ob sie geantwortet haben oder nicht.",
      body: [
        "{subject} hat um Einschätzungen gebeten, den Bericht gelesen und schreibt nun allen, die gefragt wurden, ob sie geantwortet haben oder nicht. Wer geantwortet hat, weiß {subject} nicht.",
      ],
      why: "Sie bekommen diesen Brief, weil Sie in dieser Runde bei {organisation} gefragt wurden. Es ist der letzte dazu von Parallax; antworten können Sie {subject} selbst.",
    },
    "my-requests": {
      subject: {
        by: "count",
        one: "Ihr Link: ein Formular ist offen",
        other: "Ihre Links: {count} Formulare sind offen",
      },
      preheader: "Alle Formulare, die auf Ihre Adresse warten, auf einer Seite.",
      body: [
        "Jemand hat mit Ihrer Adresse nach den Links zu den Formularen gefragt, die auf sie warten. Hier sind sie, auf einer Seite und jedes für sich. Was Sie gesendet haben, bleibt, wie es ist, und bis zum jeweiligen Tag können Sie es ändern.",
      ],
      why: "Sie bekommen diesen Brief, weil jemand mit Ihrer Adresse oder mit einem Ihrer Links darum gebeten hat. Waren Sie es nicht, tun Sie nichts. Die Links gehören nur Ihnen: Wer sie hat, kann an Ihrer Stelle antworten. Geben Sie diesen Brief also nicht weiter.",
    },
  },
};
