/*
 * What we say. How sentences are kept, for whoever adds one:
 *
 * 1. A module holds the words of one capability or one face: `en/round.ts`, `en/web-nomination.ts`, `en/rater-form.ts`,
 *    `en/report-findings.ts`. It exports one object of sentences and its type:
 *
 *        export const roundWords = {
 *          launch: "Send the invitations",
 *          answered: (told: { people: number }) => `${capital(people(told.people))} answered.`,
 *        };
 *        export type RoundWords = typeof roundWords;
 *
 * 2. English is the source. What raters read is data (`sentence.ts`), because their page loads one language only: texts with places,
 *    and cases for plurals and choices. Another language is one folder with the same files, held to the type of the English ones
 *    (`rater-language.ts`): a missing sentence does not compile, and a test compares what each is told. A new module for raters goes
 *    into `en/rater.ts`, and the compiler then asks for it in every language.
 * 3. A sentence is a text, or a function of one object named `told`. It gets counts as numbers (each language has its own plural
 *    rules: `en/counting.ts`), names as texts, days and scores already formatted (`date-format.ts`, `number-format.ts`).
 * 4. Sentences are whole. Never glue two to make one; never put a word into a sentence that another language would inflect.
 * 5. Import a module by its own path; there is no barrel, so a page carries the sentences that it says and no others.
 * 6. Texts that an organisation may change (questionnaires) are `Wording`s: data, not modules.
 *
 * Voice: second person, plain verbs, British spelling, no exclamation marks, numbers with their people.
 */
import type { Language } from "@parallax/domain/language";

const locales = {
  en: "en-GB",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
  pt: "pt-PT",
  // Western digits: they are on every keyboard and in every code, and the standard language is read with both kinds.
  ar: "ar-u-nu-latn",
} as const satisfies Record<Language, string>;

/** The locale whose manners dates and numbers follow in a language. */
export function localeOf(language: Language): string {
  return locales[language];
}

/** Which way a language is written, for the `dir` attribute. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

const endonyms = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  pt: "Português",
  ar: "العربية",
} as const satisfies Record<Language, string>;

/** What a language's own readers call it. */
export function endonymOf(language: Language): string {
  return endonyms[language];
}
