import { type Language, languages } from "@parallax/domain/language";
import { arabicLetters } from "./ar/letter.ts";
import { germanLetters } from "./de/letter.ts";
import { letterWords } from "./en/letter.ts";
import { spanishLetters } from "./es/letter.ts";
import { frenchLetters } from "./fr/letter.ts";
import { directionOf } from "./language.ts";
import type { InOtherLanguage, LetterKind } from "./letter-text.ts";
import { portugueseLetters } from "./pt/letter.ts";
import { makeRaterLetters, type RaterLetterKind, raterLetterKinds, type RaterLetterWords } from "./rater-letters.ts";
import { say } from "./sentence.ts";

/** The letters to raters in each language. Everybody else's letters are in English, like the pages that they lead to. */
export const raterLetters: Readonly<Record<Language, RaterLetterWords>> = {
  en: letterWords,
  de: makeRaterLetters(germanLetters, "de"),
  fr: makeRaterLetters(frenchLetters, "fr"),
  es: makeRaterLetters(spanishLetters, "es"),
  pt: makeRaterLetters(portugueseLetters, "pt"),
  ar: makeRaterLetters(arabicLetters, "ar"),
};

export function isRaterLetter(kind: LetterKind): kind is RaterLetterKind {
  return raterLetterKinds.some((each) => each === kind);
}

const elsewhere = {
  en: "{subject} asks for your view. The form is there in English, too.",
  de: "{subject} bittet um Ihre Einschätzung. Das Formular gibt es auch auf Deutsch.",
  fr: "{subject} souhaite connaître votre regard. Le formulaire existe aussi en français.",
  es: "{subject} pide su opinión. El formulario también está en español.",
  pt: "{subject} pede a sua opinião. O formulário também existe em português.",
  ar: "طلب رأي من {subject}. الاستمارة متوفّرة بالعربيّة أيضًا.",
} as const satisfies Record<Language, string>;

/**
 * For whoever does not read the letter's language: one line in each of the form's others, in that language. Nobody has said which one
 * a rater reads, so nobody is asked and nothing is kept.
 */
export function inOtherLanguages(
  own: Language,
  spoken: readonly Language[],
  subject: string,
): readonly InOtherLanguage[] {
  return languages
    .filter((language) => language !== own && spoken.includes(language))
    .map((language) => ({
      language,
      direction: directionOf(language),
      text: say(elsewhere[language], { subject }, { language, numbers: [] }),
    }));
}
