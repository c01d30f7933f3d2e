import type { QuestionnaireTexts } from "../questionnaire/leader-and-manager-360/translation.ts";

/** The competencies of the questionnaire that ships with the product and their behaviours, in German. */
export const germanCompetencies: QuestionnaireTexts["competencies"] = {
  "strategic-questions": {
    title: "Stellt strategische Fragen",
    description: "Stellt die Fragen, durch die das richtige Problem in den Blick kommt.",
    behaviours: [
      [
        "Bevor die Arbeit beginnt, frage ich, ob sie das richtige Problem löst.",
        "Bevor die Arbeit beginnt, fragt {name}, ob sie das richtige Problem löst.",
      ],
      [
        "Ich frage, warum etwas so gemacht wird, wie es gemacht wird.",
        "{name} fragt, warum etwas so gemacht wird, wie es gemacht wird.",
      ],
      [
        "Ich frage „Warum eigentlich nicht?“, bevor eine ungewöhnliche Idee fallen gelassen wird.",
        "{name} fragt „Warum eigentlich nicht?“, bevor eine ungewöhnliche Idee fallen gelassen wird.",
      ],
      [
        "Meine Fragen bringen andere dazu, in neue Richtungen zu denken.",
        "Die Fragen von {name} bringen andere dazu, in neue Richtungen zu denken.",
      ],
    ],
  },
  clarity: {
    title: "Schafft Klarheit",
    description: "Sorgt dafür, dass alle wissen, was entschieden ist, was das heißt und worauf Verlass ist.",
    behaviours: [
      [
        "Am Ende einer Besprechung sage ich deutlich, was entschieden wurde.",
        "Am Ende einer Besprechung sagt {name} deutlich, was entschieden wurde.",
      ],
      [
        "Ich wiederhole wichtige Entscheidungen, bis alle Betroffenen sie kennen.",
        "{name} wiederholt wichtige Entscheidungen, bis alle Betroffenen sie kennen.",
      ],
      [
        "Wenn sich Pläne ändern, erkläre ich, was das für die Arbeit der Einzelnen heißt.",
        "Wenn sich Pläne ändern, erklärt {name}, was das für die Arbeit der Einzelnen heißt.",
      ],
      [
        "Ich handle im Einklang mit den Werten, für die die Organisation steht.",
        "{name} handelt im Einklang mit den Werten, für die die Organisation steht.",
      ],
    ],
  },
  focus: {
    title: "Setzt Schwerpunkte",
    description: "Zeigt, was am wichtigsten ist, und hält die Aufmerksamkeit des Teams dabei.",
    behaviours: [
      [
        "Ich sage, welche Arbeit im Moment am wichtigsten ist.",
        "{name} sagt, welche Arbeit im Moment am wichtigsten ist.",
      ],
      ["Ich benenne die Arbeit, die warten kann.", "{name} benennt die Arbeit, die warten kann."],
      ["Ich beende Arbeit, die sich nicht mehr lohnt.", "{name} beendet Arbeit, die sich nicht mehr lohnt."],
      [
        "Ich halte Anfragen vom Team fern, die es vom Kurs abbringen würden.",
        "{name} hält Anfragen vom Team fern, die es vom Kurs abbringen würden.",
      ],
    ],
  },
  humility: {
    title: "Zeigt Verletzlichkeit und Demut",
    description: "Geht offen mit Fehlern, Grenzen und Gefühlen um und gewinnt so Vertrauen.",
    behaviours: [
      ["Ich gebe meine Fehler zu, ohne gefragt zu werden.", "{name} gibt eigene Fehler zu, ohne gefragt zu werden."],
      ["Ich sage „Das weiß ich nicht“, wenn es so ist.", "{name} sagt „Das weiß ich nicht“, wenn es so ist."],
      [
        "Ich spreche ehrlich darüber, wie sich eine schwierige Lage anfühlt.",
        "{name} spricht ehrlich darüber, wie sich eine schwierige Lage anfühlt.",
      ],
      [
        "Ich nenne eine eigene Schwäche, bevor andere darauf hinweisen.",
        "{name} nennt eine eigene Schwäche, bevor andere darauf hinweisen.",
      ],
    ],
  },
  communication: {
    title: "Spricht überzeugend",
    description: "Findet die Worte und den Ton, die Menschen zum Handeln oder zum Umdenken bewegen.",
    behaviours: [
      ["Ich passe meinen Ton dem Augenblick an.", "{name} passt den Ton dem Augenblick an."],
      [
        "Ich erkläre Schwieriges in Worten, die alle verstehen.",
        "{name} erklärt Schwieriges in Worten, die alle verstehen.",
      ],
      ["Wenn ich gesprochen habe, wollen andere handeln.", "Wenn {name} gesprochen hat, wollen andere handeln."],
      ["Was ich sage, lässt andere eine Sache neu sehen.", "Was {name} sagt, lässt andere eine Sache neu sehen."],
    ],
  },
  organization: {
    title: "Organisiert",
    description: "Bringt Menschen, Zeit und Mittel zusammen und lässt alle sehen, wie die Arbeit steht.",
    behaviours: [
      [
        "Ich plane die Arbeit so, dass sie in die vorhandene Zeit passt.",
        "{name} plant die Arbeit so, dass sie in die vorhandene Zeit passt.",
      ],
      [
        "Ich gebe jede Aufgabe jemandem, der sie gut erledigen kann.",
        "{name} gibt jede Aufgabe jemandem, der sie gut erledigen kann.",
      ],
      [
        "Ich mache den Stand der Arbeit für alle sichtbar, zum Beispiel an einer Tafel.",
        "{name} macht den Stand der Arbeit für alle sichtbar, zum Beispiel an einer Tafel.",
      ],
      [
        "Ich kann jederzeit sagen, wo die tägliche Arbeit steht.",
        "{name} kann jederzeit sagen, wo die tägliche Arbeit steht.",
      ],
    ],
  },
  anticipation: {
    title: "Denkt voraus",
    description: "Blickt nach vorn, während andere tief in der Aufgabe stecken, und ist auf Kommendes vorbereitet.",
    behaviours: [
      [
        "Ich blicke voraus, wenn andere tief in der heutigen Arbeit stecken.",
        "{name} blickt voraus, wenn andere tief in der heutigen Arbeit stecken.",
      ],
      [
        "Ich habe einen zweiten Plan bereit, falls der erste scheitert.",
        "{name} hat einen zweiten Plan bereit, falls der erste scheitert.",
      ],
      [
        "Ich spreche wahrscheinliche Probleme an, bevor sie eintreten.",
        "{name} spricht wahrscheinliche Probleme an, bevor sie eintreten.",
      ],
      [
        "Ich sage früh, dass sich im Umfeld des Teams etwas ändern wird.",
        "{name} sagt früh, dass sich im Umfeld des Teams etwas ändern wird.",
      ],
    ],
  },
  execution: {
    title: "Setzt die Vision um",
    description: "Verbindet jede Arbeit mit dem Ganzen, damit aus der Richtung Ergebnisse werden.",
    behaviours: [
      [
        "Ich zeige, wie jedes Projekt dem größeren Ziel dient.",
        "{name} zeigt, wie jedes Projekt dem größeren Ziel dient.",
      ],
      [
        "Ich erkläre, warum eine ungeliebte Aufgabe für das Ganze wichtig ist.",
        "{name} erklärt, warum eine ungeliebte Aufgabe für das Ganze wichtig ist.",
      ],
      [
        "Ich weise darauf hin, was eine Änderung an einer Stelle anderswo bewirkt.",
        "{name} weist darauf hin, was eine Änderung an einer Stelle anderswo bewirkt.",
      ],
      [
        "Ich mache aus dem größeren Ziel konkrete nächste Schritte.",
        "{name} macht aus dem größeren Ziel konkrete nächste Schritte.",
      ],
    ],
  },
  empathy: {
    title: "Verbindet Einfühlung und Richtung",
    description: "Hört zu und sagt auch an, kennt die tägliche Arbeit und hält dennoch die Richtung.",
    behaviours: [
      ["Ich höre andere an, bevor ich sage, was zu tun ist.", "{name} hört andere an, bevor es heißt, was zu tun ist."],
      [
        "Ich zeige, dass ich verstehe, was die tägliche Arbeit des Teams schwer macht.",
        "{name} zeigt Verständnis dafür, was die tägliche Arbeit des Teams schwer macht.",
      ],
      [
        "Bevor ich entscheide, frage ich die, die mit der Entscheidung leben müssen.",
        "Vor einer Entscheidung fragt {name} die, die mit ihr leben müssen.",
      ],
      [
        "Auch wenn ich Verständnis zeige, bleibe ich klar darin, was getan werden muss.",
        "Auch bei allem Verständnis bleibt {name} klar darin, was getan werden muss.",
      ],
    ],
  },
  risk: {
    title: "Geht gesunde Risiken ein",
    description: "Geht kleine, überlegte Risiken ein, statt die Arbeit zu gefährden oder jedes Risiko zu meiden.",
    behaviours: [
      ["Ich erprobe neue Wege zuerst im Kleinen.", "{name} erprobt neue Wege zuerst im Kleinen."],
      [
        "Ich wäge ab, was schiefgehen könnte, bevor ich ein Risiko eingehe.",
        "{name} wägt vor einem Risiko ab, was schiefgehen könnte.",
      ],
      [
        "Ich gehe ein Risiko ein, wenn der wahrscheinliche Gewinn es wert ist.",
        "{name} geht ein Risiko ein, wenn der wahrscheinliche Gewinn es wert ist.",
      ],
      [
        "Ich beende einen Versuch, bevor er Schaden anrichtet.",
        "{name} beendet einen Versuch, bevor er Schaden anrichtet.",
      ],
    ],
  },
  listening: {
    title: "Hört zu",
    description: "Nimmt auf, was andere sagen, auch Kritik, und lässt sich davon etwas ändern.",
    behaviours: [
      ["Ich lasse andere ausreden.", "{name} lässt andere ausreden."],
      [
        "Ich frage nach, um sicher zu sein, was jemand meint.",
        "{name} fragt nach, um sicher zu sein, was jemand meint.",
      ],
      ["Ich nehme Kritik ruhig auf.", "{name} nimmt Kritik ruhig auf."],
      ["Wenn ich Feedback bekomme, ändere ich etwas.", "Nach Feedback ändert {name} etwas."],
    ],
  },
  inclusion: {
    title: "Bezieht alle ein",
    description: "Sorgt dafür, dass alle dazugehören und beteiligt sind.",
    behaviours: [
      ["Ich hole stille Menschen ins Gespräch.", "{name} holt stille Menschen ins Gespräch."],
      ["Ich gebe neuen Leuten das Gefühl dazuzugehören.", "{name} gibt neuen Leuten das Gefühl dazuzugehören."],
      ["Ich sage etwas, wenn jemand ausgegrenzt wird.", "{name} sagt etwas, wenn jemand ausgegrenzt wird."],
      ["Ich greife gute Ideen auf, von wem sie auch kommen.", "{name} greift gute Ideen auf, von wem sie auch kommen."],
    ],
  },
};
