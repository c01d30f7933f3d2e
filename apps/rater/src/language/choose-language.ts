import { type Language, languages } from "@parallax/domain/language";
import { pageWords } from "./page-words.ts";

const name = "language";

/** The languages that this page speaks. */
export const spokenLanguages: readonly Language[] = languages.filter((language) => pageWords[language] !== undefined);

/** What was chosen on this device, else the first of the browser's languages that the page speaks, else English. */
export function findLanguage(): Language {
  return (
    [keptLanguage(), ...navigator.languages]
      .map((tag) => spokenLanguages.find((language) => language === tag?.toLowerCase().split("-")[0]))
      .find((language) => language !== undefined) ?? "en"
  );
}

/** Nothing is to be kept on a computer that others use, the language included. */
export function keepNoLanguage(nothing: boolean): void {
  keepsNothing = nothing;
  keepLanguage(null);
}
let keepsNothing = false;

/** Keeps the choice on this device; null forgets it. */
export function keepLanguage(language: Language | null): void {
  try {
    if (language === null || keepsNothing) localStorage.removeItem(name);
    else localStorage.setItem(name, language);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}

function keptLanguage(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
