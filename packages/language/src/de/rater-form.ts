import type { RaterWords } from "../rater-language.ts";

export const raterForm: RaterWords["form"] = {
  about: "Über {subject}",
  aboutSelf: "Über Sie selbst",
  part: "Teil {part} von {parts}",
  left: {
    by: "minutes",
    0: "noch unter einer Minute",
    one: "noch etwa eine Minute",
    other: "noch etwa {minutes} Minuten",
  },
  nothingLeft: "alles beantwortet",
  progress: "Wie viel geschafft ist",
  saved: "Auf diesem Gerät gesichert",
  saving: "Wird gesichert",
  notSaved: "Nicht gesichert: Dieses Gerät ist voll",
  notKept: "Hier wird nichts behalten",
  back: "Zurück",
  next: "Weiter",
  toCheck: "Meine Antworten prüfen",
  overview: "Übersicht",
  keys: "Tasten: {first} bis {last} antworten und gehen weiter, {cannotSay} ist „Weiß ich nicht“, Pfeile bewegen sich auf der Skala, Enter öffnet den nächsten Teil.",
  cannotSay: "Weiß ich nicht",
  answered: "{done} von {all} beantwortet",

  watchOutsTitle: "Gewohnheiten, auf die zu achten ist",
  watchOutsLead:
    "Jeder Mensch hat welche. Wie oft erleben Sie diese bei {subject}? Sie stehen für sich allein im Bericht und werden mit nichts anderem verrechnet.",
  watchOutsLeadSelf:
    "Jeder Mensch hat welche. Wie oft ertappen Sie sich bei diesen? Sie stehen für sich allein im Bericht und werden mit nichts anderem verrechnet.",

  axesTitle: { by: "parts", 1: "Zwischen zwei Arten", other: "Zwischen zwei Arten, {part} von {parts}" },
  axesLead: "Kein Ende ist besser. Wo auf der Linie sehen Sie {subject}?",
  axesLeadSelf: "Kein Ende ist besser. Wo auf der Linie sehen Sie sich, und wo braucht Ihre Rolle Sie?",
  axesLeadNeed:
    "Kein Ende ist besser. Wo auf der Linie sehen Sie {subject}, und wo wird {subject} in dieser Rolle gebraucht?",
  axisAsked: "{axis}: {asked}",
  axisNow: "Wo {subject} heute steht",
  axisNowSelf: "Wo Sie heute stehen",
  axisNeed: "Wo {subject} in dieser Rolle gebraucht wird",
  axisNeedSelf: "Wo Ihre Rolle Sie braucht",
  place: {
    by: "strength",
    end: "Ganz bei „{pole}“",
    strong: "Deutlich in Richtung „{pole}“",
    other: "Ein wenig in Richtung „{pole}“",
  },
  middle: "In der Mitte",

  reflectionsTitle: "Über Ihren eigenen Weg",
  reflectionsLead:
    "Richtige Antworten gibt es hier nicht. Nur Sie und Ihr Coach sehen sie, neben der Karte in Ihrem Bericht.",

  commentTitle: { by: "parts", 1: "In Ihren eigenen Worten", other: "In Ihren eigenen Worten, {part} von {parts}" },
  commentOptional: "Sie können dies leer lassen.",
  commentSeen: {
    by: "coach",
    null: "{subject} liest dies Wort für Wort, ohne Ihren Namen.",
    other:
      "{coach} als Coach liest dies Wort für Wort, ohne Ihren Namen; {subject} ebenso, sofern es nicht gekürzt oder weggelassen wird.",
  },
  commentSeenNamed: {
    by: "coach",
    null: "{subject} liest dies Wort für Wort, ohne Namen, zwischen den Kommentaren aller anderen, und weiß vielleicht, dass es von Ihnen ist.",
    other:
      "{coach} als Coach liest dies Wort für Wort; {subject} ebenso, sofern es nicht gekürzt oder weggelassen wird. Es steht ohne Namen zwischen den Kommentaren aller anderen und lässt sich vielleicht als Ihres erkennen.",
  },
  commentSeenSelf: {
    by: "coach",
    null: "Nur Sie lesen dies.",
    other: "Sie und {coach} als Ihr Coach lesen dies.",
  },
  commentAlone:
    "Jeder Absatz wird für sich gezeigt. Vielleicht schreiben Sie als einzige Person etwas; das kann niemand wissen, bevor alles geöffnet wird. Könnten Sie auch dann dazu stehen?",
  commentChecker:
    "Die Rechtschreibung wird hier absichtlich nicht geprüft: Manche Browser senden, was Sie tippen, an einen Prüfdienst.",
  commentRoom: "Platz für etwa {left} weitere Buchstaben.",
  commentTooLong: "Das ist etwa {over} Buchstaben zu lang. Kürzen Sie es, damit es gesendet werden kann.",
};
