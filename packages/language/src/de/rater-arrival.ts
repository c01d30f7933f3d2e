import type { RaterWords } from "../rater-language.ts";

export const raterArrival: RaterWords["arrival"] = {
  title: "{subject} bittet um Ihre Einschätzung",
  titleSelf: "Wie Sie sich selbst sehen",
  leadSelf:
    "Sie beantworten dieselben Fragen wie die Menschen, die Sie gefragt haben. Ihre Sicht wird neben deren Sicht gestellt.",
  why: "In den Worten von {subject}",
  takes: "Dauer",
  minutes: { by: "minutes", one: "etwa eine Minute", other: "etwa {minutes} Minuten" },
  questions: {
    by: "open",
    0: "{closed} kurze Fragen",
    1: "{closed} kurze Fragen und eine offene, die Sie leer lassen können",
    other: "{closed} kurze Fragen und {open:word} offene, die Sie leer lassen können",
  },
  until: "Offen bis",
  asked: "Sie sind gefragt",
  sentTo: "eingeladen unter {address}",

  seeTitle: "Wer was sehen wird",
  seeMixed: {
    by: "coach",
    null: "{subject} sieht Ihre Bewertungen nur gemischt mit denen anderer: {k:word} oder mehr Personen zusammen, nie Ihre allein.",
    other:
      "{subject} und {coach} als Coach sehen Ihre Bewertungen nur gemischt mit denen anderer: {k:word} oder mehr Personen zusammen, nie Ihre allein.",
  },
  seeComments:
    "Ihre Kommentare werden so gezeigt, wie Sie sie schreiben, ohne Namen, zwischen denen aller, die etwas schreiben. Vielleicht sind Sie die einzige Person. Ein Coach darf sie kürzen oder weglassen.",
  seeBoss:
    "Ihre Antworten werden als Sicht der Person gezeigt, an die {subject} berichtet. {subject} weiß dann, dass sie von Ihnen sind.",
  seeNamed:
    "Ihre Antworten werden als Sicht Ihrer Gruppe gezeigt. Vielleicht gehört ihr außer Ihnen niemand an, sodass {subject} weiß, dass sie von Ihnen sind.",
  seeCommentsNamed:
    "Ihre Kommentare werden so gezeigt, wie Sie sie schreiben, ohne Namen, zwischen denen aller anderen. Vielleicht lassen sie sich als Ihre erkennen. Ein Coach darf sie kürzen oder weglassen.",
  seeSelf: {
    by: "coach",
    null: "Sie sehen Ihre eigenen Antworten im Bericht, als Ihre.",
    other: "Sie und {coach} als Ihr Coach sehen Ihre eigenen Antworten im Bericht, als Ihre.",
  },
  seeSelfOthers: "Die Menschen, die Sie gefragt haben, sehen sie nicht.",
  seeCoachLeaving:
    "Sollte {coach} nicht mehr Coach sein, liest stattdessen ein anderer Coach derselben Organisation: nie jemand, der um Antworten gebeten wurde.",
  seeLocked:
    "Ihre Antworten werden in diesem Browser verschlossen, bevor sie gesendet werden, und erst nach dem Ende der Runde geöffnet, nur zusammen mit allen anderen.",
  moreTitle: "Wie das eingehalten wird und wo es endet",
  more: [
    "Solange Sie schreiben, bleiben Ihre Antworten auf diesem Gerät, verschlossen mit Ihrem Link. Nichts wird gesendet, bevor Sie es senden.",
    "Jede Frage kann ausgelassen werden. „Weiß ich nicht“ ist keine Bewertung. Bis die Runde endet, können Sie Ihre Antworten mit demselben Link ändern oder zurückziehen.",
    "Was dies nicht kann: einen Bildschirm schützen, den jemand mitliest, oder vor einem Betreiber schützen, der bereit ist, seine Regeln zu brechen: diese Seite zu verändern oder, mit Datenbank und Schlüsseln, Antworten heimlich vor dem Ende der Runde zu öffnen. Die Seite ist klein und offen, damit andere sie prüfen können.",
  ],

  shared: "Dies ist ein gemeinsam genutzter Computer: nichts darauf behalten",
  sharedNote:
    "Dann ist weg, was Sie schreiben, sobald Sie diese Seite schließen oder neu laden. Im Verlauf des Browsers kann dieser Link noch stehen: Löschen Sie ihn dort, oder nehmen Sie ein privates Fenster.",
  kept: "Was Sie schreiben, bleibt hier verschlossen erhalten, bis Sie es senden. Sie können die Seite jederzeit schließen; nur ein privates Fenster vergisst es beim Schließen.",
  cannotKeep:
    "In diesem Browser kann die Seite nichts behalten. Was Sie schreiben, ist weg, sobald Sie sie schließen oder neu laden. Schreiben Sie also in einem Zug, oder öffnen Sie den Link in einem anderen Browser.",

  begin: "Beginnen",
  goOn: "Weitermachen, wo Sie waren",
  notMe: "Das ist nicht für mich",
  ratherNot: "Ich möchte lieber nicht",

  notMeTitle: "Das ist nicht für Sie?",
  notMeBody:
    "Das Formular ging an {address}, an jemanden, der die Arbeit von {subject} kennt. Hat ein Brief Sie versehentlich erreicht, brauchen Sie nichts zu tun: Schließen Sie diese Seite. Hier wurde nichts gespeichert und niemandem etwas mitgeteilt.",
  notMeDecline: "Wenn Sie nicht erinnert werden möchten, können Sie an Stelle dieser Person ablehnen.",
  declineTitle: "Diese Anfrage ablehnen?",
  declineBody:
    "Sie brauchen keinen Grund zu nennen. {subject} erfährt, dass jemand abgelehnt hat, nicht wer, und kann jemand anderen fragen. Sie bekommen dazu keine Briefe mehr. Von hier aus lässt sich das nicht rückgängig machen.",
  decline: "Ja, ablehnen",
  declining: "Wird abgelehnt",
  back: "Zurück",
  close: "Schließen",
};
