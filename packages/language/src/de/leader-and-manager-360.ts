import type { QuestionnaireTexts } from "../questionnaire/leader-and-manager-360/translation.ts";
import { germanCompetencies } from "./leader-and-manager-360-competencies.ts";

/** The questionnaire that ships with the product, in German. */
export const germanQuestionnaire: QuestionnaireTexts = {
  title: "Führen & Managen 360",
  introduction:
    "Führen heißt, Menschen in eine Richtung zu bewegen, auf die es ankommt. Managen heißt, dafür zu sorgen, dass aus der Richtung Ergebnisse werden. Keines von beiden zählt hier mehr. Antworten Sie nach dem, was in den letzten Monaten wirklich geschehen ist, und wählen Sie „Weiß ich nicht“, wo zu wenig zu sehen war.",
  scale: ["Fast nie", "Selten", "Manchmal", "Oft", "Fast immer"],
  watchOutScale: ["Nie", "Ein-, zweimal", "Hin und wieder", "Oft", "Sehr oft"],
  competencies: germanCompetencies,
  axes: {
    "influence-organization": [
      "Menschen bewegen oder Arbeit ordnen",
      "Menschen zum Handeln bewegen",
      "Menschen, Ziele und Abläufe ordnen",
    ],
    "vision-execution": [
      "Vision oder Umsetzung",
      "Eine Vision entwerfen und Menschen dafür gewinnen",
      "Die Schritte ausarbeiten, die eine Vision wahr machen",
    ],
    "why-how": ["Warum oder wie", "Fragen, warum es sich lohnt", "Fragen, wie und mit welchen Mitteln es geht"],
    "direction-planning": ["Der Kurs oder die Reise", "Den Kurs setzen", "Die Reise planen: Ziele, Aufgaben, Mittel"],
    "transformation-transaction": [
      "Wandel oder Austausch",
      "Wandel vorantreiben, Wissen teilen, wachsen",
      "Geleistete Arbeit anerkennen, die Zeit gut nutzen",
    ],
    "culture-systems": [
      "Kultur oder Systeme",
      "Werte und Stil durch das eigene Vorbild prägen",
      "Die Systeme bauen, die sie im Alltag tragen",
    ],
    "people-skills": [
      "Die Menschen von morgen oder das Können von heute",
      "Menschen für das entwickeln, was später kommt",
      "Das Beste aus den Stärken machen, die jetzt da sind",
    ],
    "flexibility-stability": [
      "Beweglichkeit oder Beständigkeit",
      "Lassen, was nicht wirkt, und Raum zum Erproben geben",
      "Bei Strukturen bleiben, die Arbeit berechenbar machen",
    ],
    "future-now": [
      "Die kommenden Jahre oder die nahen Ziele",
      "Auf die nächsten Jahre des Fachs blicken",
      "Auf die Ziele und Probleme dieser Wochen blicken",
    ],
  },
  watchOuts: {
    "unrealistic-goals": [
      "Ich setze Ziele, die in der gegebenen Zeit nicht zu erreichen sind.",
      "{name} setzt Ziele, die in der gegebenen Zeit nicht zu erreichen sind.",
    ],
    "resists-change": [
      "Ich halte am Alten fest, wenn eine Änderung nötig ist.",
      "{name} hält am Alten fest, wenn eine Änderung nötig ist.",
    ],
    micromanages: [
      "Ich kontrolliere Einzelheiten, die andere selbst entscheiden könnten.",
      "{name} kontrolliert Einzelheiten, die andere selbst entscheiden könnten.",
    ],
    "credit-and-blame": [
      "Wenn es darum geht, wer was getan hat, stehe ich am Ende besser da, als es gerecht ist.",
      "Wenn es darum geht, wer was getan hat, steht {name} am Ende besser da, als es gerecht ist.",
    ],
    "excludes-people": [
      "Ich lasse Menschen bei dem außen vor, was sie betrifft.",
      "{name} lässt Menschen bei dem außen vor, was sie betrifft.",
    ],
  },
  openQuestions: {
    keep: {
      self: "Was möchten Sie beibehalten, wenn Sie führen und managen?",
      others: "Was sollte {name} beibehalten?",
      boss: "Was tut {name} für die Organisation, das so weitergehen sollte?",
      peer: "Was tut {name} in der Zusammenarbeit mit Ihnen, das so weitergehen sollte?",
      "direct-report": "Was tut {name} für Sie oder Ihr Team, das so weitergehen sollte?",
      other: "Was haben Sie bei {name} erlebt, das so weitergehen sollte?",
    },
    start: {
      self: "Womit möchten Sie anfangen?",
      others: "Womit sollte {name} anfangen?",
      boss: "Womit sollte {name} anfangen, um dem gerecht zu werden, was die Rolle braucht?",
      peer: "Womit sollte {name} anfangen, damit die Zusammenarbeit besser wird?",
      "direct-report": "Womit sollte {name} anfangen, damit Sie Ihre beste Arbeit tun können?",
      other: "Was würden Sie bei {name} gern neu erleben?",
    },
    stop: {
      self: "Womit möchten Sie aufhören, oder was möchten Sie weniger tun?",
      others: "Womit sollte {name} aufhören, oder was sollte weniger werden?",
      boss: "Was hält {name} in dieser Rolle zurück und sollte aufhören oder weniger werden?",
      peer: "Was macht die Zusammenarbeit mit {name} schwerer und sollte aufhören oder weniger werden?",
      "direct-report": "Was macht Ihre Arbeit schwerer und sollte aufhören oder weniger werden?",
      other: "Was haben Sie bei {name} erlebt, das aufhören oder weniger werden sollte?",
    },
    "at-best": {
      self: "Erzählen Sie von einem Augenblick, in dem Sie beim Führen oder Managen in Bestform waren.",
      others: "Erzählen Sie von einem Augenblick, in dem {name} beim Führen oder Managen in Bestform war.",
      boss: "Erzählen Sie von einem Ergebnis, bei dem Sie {name} beim Führen oder Managen in Bestform gesehen haben.",
      peer: "Erzählen Sie von einer gemeinsamen Arbeit, bei der {name} in Bestform war.",
      "direct-report":
        "Erzählen Sie von einem Augenblick, in dem es gut war, von {name} geführt oder gemanagt zu werden.",
      other: "Erzählen Sie von einem Treffen oder Anlass, bei dem Sie {name} in Bestform erlebt haben.",
    },
  },
  reflections: {
    "longer-hours": [
      "Wie bereit sind Sie, länger zu arbeiten, wenn die Rolle es verlangt?",
      "Lieber nicht",
      "Durchaus bereit",
    ],
    "shape-or-implement": ["Was würden Sie mit einer Vision lieber tun?", "Sie wahr machen", "Sie gestalten"],
    "pull-now": ["Wie stark zieht es Sie jetzt zu mehr Verantwortung?", "Zurzeit nicht", "Sehr stark"],
    "grow-or-show": [
      "Was macht Ihnen mehr Freude, wenn Sie anderen weiterhelfen?",
      "Mit eigenen Händen zu zeigen, wie es geht",
      "Zu sehen, wie jemand zur Führungskraft wird",
    ],
    delegate: [
      "Wenn Sie eine Aufgabe abgeben: Wie gut können Sie anderen überlassen, wie sie getan wird?",
      "Ich schaue immer wieder nach",
      "Ich lasse los",
    ],
  },
};
