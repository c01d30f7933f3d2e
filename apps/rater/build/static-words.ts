import { type Language, languages } from "@parallax/domain/language";
import { directionOf } from "@parallax/language/language";
import type { Plugin } from "vite";

/** A sentence once in every language: before the script runs nobody knows which one is read here. */
export function inEveryLanguage(sentence: (language: Language) => string): string {
  return languages.map((each) => `<p lang="${each}" dir="${directionOf(each)}">${sentence(each)}</p>`).join("");
}

/** Puts the sentences that must be there before any script runs into the page: `%NAME%` becomes the sentence. */
export function staticWords(words: Readonly<Record<string, string>>): Plugin {
  return {
    name: "static-words",
    transformIndexHtml: (html) =>
      Object.entries(words).reduce((page, [name, text]) => page.replace(`%${name}%`, text), html),
  };
}
