import type { RaterWords } from "../rater-language.ts";

export const numberWords: RaterWords["numbers"] = [
  "aucune",
  "une",
  "deux",
  "trois",
  "quatre",
  "cinq",
  "six",
  "sept",
  "huit",
  "neuf",
  "dix",
  "onze",
  "douze",
];
