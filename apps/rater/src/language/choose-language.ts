import { type Language, languages } from "@parallax/domain/language";
import { findLanguageAmong } from "./kept-language.ts";
import { pageWords } from "./page-words.ts";

/** The languages that the form speaks. */
export const spokenLanguages: readonly Language[] = languages.filter((language) => pageWords[language] !== undefined);

export function findLanguage(): Language {
  return findLanguageAmong(spokenLanguages);
}
