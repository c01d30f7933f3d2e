import type { TraitWords } from "@parallax/domain/report/quote";

/** By which words people who write Spanish speak of a competency. */
export const spanishTraitWords: TraitWords = {
  common: "el la los las y es que en con por para una un se no nos lo su cuando del al pero muy más siempre".split(" "),
  words: {
    "strategic-questions": [
      "hace preguntas",
      "buenas preguntas",
      "pregunta por qué",
      "pregunta si",
      "cuestiona*",
      "el problema correcto",
    ],
    clarity: ["claridad", "claramente", "deja claro", "queda claro", "claras", "claros", "aclar*", "ambig*"],
    focus: ["priorid*", "prioriz*", "lo más importante", "lo importante", "enfoc*", "puede esperar"],
    humility: ["sus errores", "su error", "humild*", "admite*", "se equivoc*", "pide disculpas", "pide perdón"],
    communication: ["explica*", "comunica bien", "convence*", "inspira*", "discurso*", "presentacion*"],
    organization: ["organiza", "organizad*", "organizar", "coordina", "coordinar", "planifica*", "al día"],
    anticipation: ["anticip*", "prevé", "prever", "con antelación", "se adelanta", "plan b", "escenarios"],
    execution: [
      "ejecuta",
      "ejecutar",
      "ejecución",
      "lleva a cabo",
      "hasta el final",
      "hace realidad",
      "visión de conjunto",
    ],
    empathy: ["empatía", "empatia", "empátic*", "comprens*", "comprende", "entiende", "se preocupa por"],
    risk: ["riesgo*", "arriesg*", "experiment*", "se atreve", "probar cosas", "prueba cosas", "piloto*"],
    listening: ["escuch*", "feedback", "retroalimentación"],
    inclusion: ["inclusión", "inclusiv*", "incluye a", "incluir a", "pertenencia", "da voz", "dar voz", "excluid*"],
  },
};
