import type { RaterWords } from "../rater-language.ts";

const months = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";
const days = "lunes|martes|miércoles|jueves|viernes|sábado|domingo";

export const raterHints: RaterWords["hints"] = {
  title: "Esto puede mostrar quién lo escribió",
  address: "una dirección: «{found}»",
  number: "un número: «{found}»",
  date: "una fecha o un momento: «{found}»",
  name: "un nombre: «{found}»",
  only: "palabras que solo encajan con una persona: «{found}»",
  signature: "una despedida al final: «{found}»",
  advice: "Si debe quedar, déjelo. Si prefiere que no le reconozcan, dígalo de forma más general.",
  patterns: {
    address: [String.raw`[^\s@]+@[^\s@]+\.\p{L}{2,}|(?<!\S)@\w{2,}|\b(?:https?:\/\/|www\.)\S+`, "giu"],
    number: [String.raw`\d(?:[\s().+-]?\d){3,}`, "g"],
    date: [
      String.raw`(?<!\p{L})(?:el|desde el|este|aquel) (?:${days})(?!\p{L})|(?<!\d)\d{1,2} de (?:${months})(?!\p{L})|(?<!\p{L})(?:en|desde) (?:${months})(?!\p{L})|\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\b(?:en|desde) (?:19|20)\d\d\b`,
      "giu",
    ],
    name: [
      String.raw`(?<!\p{L})(?:Sra?\.|Dra?\.|Don|Doña) \p{Lu}\p{L}+|(?<=\p{Ll},? )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+`,
      "gu",
    ],
    only: [
      String.raw`(?<!\p{L})(?:como|al ser|siendo|soy) (?:su |tu |la |el )?(?:únic[oa]|jef[ea]|asistente|sucesora?|predecesora?)(?!\p{L})[^.,;\n]{0,30}|(?<!\p{L})desde que (?:llegué|entré|empecé)(?!\p{L})|(?<!\p{L})mi (?:propio )?(?:equipo|informe)(?!\p{L})|(?<!\p{L})en mi función de [^.,;\n]{0,30}`,
      "giu",
    ],
    signature: [
      String.raw`\n\s*(?:(?:un )?(?:cordial )?saludos?|atentamente|un abrazo|gracias)[,.]?\s*\n?\s*\p{Lu}\p{L}+\.?\s*$|\n\s*[-–—]\s*\p{Lu}\p{L}+\s*$`,
      "giu",
    ],
  },
};
