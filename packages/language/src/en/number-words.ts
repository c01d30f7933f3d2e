/** Nought to twelve as English says them in front of a noun; beyond, digits. */
export const numberWords = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
] as const;
export type NumberWords = typeof numberWords;
