import type { RaterWords } from "../rater-language.ts";

export const numberWords: RaterWords["numbers"] = [
  "nenhuma",
  "uma",
  "duas",
  "três",
  "quatro",
  "cinco",
  "seis",
  "sete",
  "oito",
  "nove",
  "dez",
  "onze",
  "doze",
];
