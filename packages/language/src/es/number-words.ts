import type { RaterWords } from "../rater-language.ts";

export const numberWords: RaterWords["numbers"] = [
  "ninguna",
  "una",
  "dos",
  "tres",
  "cuatro",
  "cinco",
  "seis",
  "siete",
  "ocho",
  "nueve",
  "diez",
  "once",
  "doce",
];
