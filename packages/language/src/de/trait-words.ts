import type { TraitWords } from "@parallax/domain/report/quote";

/** By which words people who write German speak of a competency. */
export const germanTraitWords: TraitWords = {
  common:
    "der die das und ist nicht ein eine sie er wir mit auf wenn dass für von den dem zu uns auch es sich was".split(
      " ",
    ),
  words: {
    "strategic-questions": [
      "fragt warum",
      "fragt ob",
      "hinterfrag*",
      "das richtige problem",
      "gute fragen",
      "die richtigen fragen",
    ],
    clarity: ["klare*", "klarheit", "sagt klar", "klar ist", "klar was", "deutlich", "unklar*", "was entschieden"],
    focus: ["priorität*", "priorisier*", "schwerpunkt*", "fokus*", "das wichtigste", "kann warten"],
    humility: ["gibt fehler zu", "eigene fehler", "eigenen fehler*", "gibt zu", "demut", "bescheiden*", "lag falsch"],
    communication: ["erklärt", "überzeug*", "begeister*", "mitreiß*", "anschaulich*", "präsentation*"],
    organization: ["organisier*", "koordinier*", "planung*", "geplant", "überblick", "abläufe*"],
    anticipation: ["voraus", "vorausschau*", "vorausdenk*", "frühzeitig*", "kommen sehen", "plan b", "szenari*"],
    execution: ["setzt um", "umsetz*", "umgesetzt", "das große ganze", "bleibt dran", "dranbleib*", "bringt * zu ende"],
    empathy: ["versteht", "verständnis*", "einfühl*", "mitgefühl", "empath*", "kümmert sich"],
    risk: ["risik*", "experiment*", "ausprobier*", "mutig*", "pilot*"],
    listening: [
      "hört zu",
      "hört mir zu",
      "hört uns zu",
      "hört genau",
      "zuhör*",
      "zugehört",
      "feedback",
      "rückmeldung*",
    ],
    inclusion: ["einbezieh*", "einbezogen", "bezieht * ein", "dazugehör*", "gehört dazu", "zu wort", "außen vor"],
  },
};
