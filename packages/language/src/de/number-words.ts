import type { RaterWords } from "../rater-language.ts";

export const numberWords: RaterWords["numbers"] = [
  "kein",
  "eine",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];
