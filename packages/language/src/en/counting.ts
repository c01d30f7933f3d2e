import { numberWords } from "./number-words.ts";

const plural = new Intl.PluralRules("en-GB");
const digits = new Intl.NumberFormat("en-GB");

/** Up to twelve in letters, beyond in digits; nought is "no", as in "no peers". */
export function numberWord(count: number): string {
  return numberWords[count] ?? digits.format(count);
}

/** "one peer", "four peers", "no peers", "1,200 peers". */
export function counted(count: number, noun: { readonly one: string; readonly other: string }): string {
  return `${numberWord(count)} ${plural.select(count) === "one" ? noun.one : noun.other}`;
}

/** "one person", "four people". */
export function people(count: number): string {
  return counted(count, { one: "person", other: "people" });
}

/** The sentence's first letter made large: for a count at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
