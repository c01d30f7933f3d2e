import type { Language } from "@parallax/domain/language";

const name = "language";

/** What was chosen on this device, else the first of the browser's languages among those that a page speaks, else English. */
export function findLanguageAmong(spoken: readonly Language[]): Language {
  return (
    [keptLanguage(), ...navigator.languages]
      .map((tag) => spoken.find((language) => language === tag?.toLowerCase().split("-")[0]))
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
