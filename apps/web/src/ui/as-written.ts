import { languageOfWords } from "@parallax/language/words-of-others";

/**
 * What sets somebody's own words apart from the page around them: their direction, and their language as far as it shows. Latin letters
 * tell none, and an unknown language is better than the page's own: a voice then reads as its listener has chosen.
 */
export function asWritten(text: string): { readonly dir: "auto"; readonly lang: string } {
  return { dir: "auto", lang: languageOfWords(text) ?? "" };
}
