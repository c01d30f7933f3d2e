import { type Language, languages } from "@parallax/domain/language";
import { arabicLetters } from "./ar/letter.ts";
import { arabicMemberLetters } from "./ar/member-letter.ts";
import { germanLetters } from "./de/letter.ts";
import { germanMemberLetters } from "./de/member-letter.ts";
import { letterWords } from "./en/letter.ts";
import { spanishLetters } from "./es/letter.ts";
import { spanishMemberLetters } from "./es/member-letter.ts";
import { frenchLetters } from "./fr/letter.ts";
import { frenchMemberLetters } from "./fr/member-letter.ts";
import { directionOf } from "./language.ts";
import type { InOtherLanguage, LetterKind, LettersOf } from "./letter-text.ts";
import { makeMemberLetters, type MemberLetterKind, memberLetterKinds } from "./member-letters.ts";
import { portugueseLetters } from "./pt/letter.ts";
import { portugueseMemberLetters } from "./pt/member-letter.ts";
import { makeRaterLetters, type RaterLetterKind, raterLetterKinds, type RaterLetterWords } from "./rater-letters.ts";
import { say } from "./sentence.ts";

/** The letters to raters in each language. */
export const raterLetters: Readonly<Record<Language, RaterLetterWords>> = {
  en: letterWords,
  de: makeRaterLetters(germanLetters, "de"),
  fr: makeRaterLetters(frenchLetters, "fr"),
  es: makeRaterLetters(spanishLetters, "es"),
  pt: makeRaterLetters(portugueseLetters, "pt"),
  ar: makeRaterLetters(arabicLetters, "ar"),
};

/** The letters to members in each language. The pages that they lead to are in English, and they say so. */
export const memberLetters: Readonly<Record<Language, LettersOf<MemberLetterKind>>> = {
  en: letterWords.letters,
  de: makeMemberLetters(germanMemberLetters, germanLetters.dear, "de"),
  fr: makeMemberLetters(frenchMemberLetters, frenchLetters.dear, "fr"),
  es: makeMemberLetters(spanishMemberLetters, spanishLetters.dear, "es"),
  pt: makeMemberLetters(portugueseMemberLetters, portugueseLetters.dear, "pt"),
  ar: makeMemberLetters(arabicMemberLetters, arabicLetters.dear, "ar"),
};

export function isMemberLetter(kind: LetterKind): kind is MemberLetterKind {
  return memberLetterKinds.some((each) => each === kind);
}

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

const requestsElsewhere = {
  en: "All your forms are on one page. It is there in English, too.",
  de: "Alle Ihre Formulare stehen auf einer Seite. Die gibt es auch auf Deutsch.",
  fr: "Tous vos formulaires sont sur une même page, qui existe aussi en français.",
  es: "Todos sus formularios están en una página, que también está en español.",
  pt: "Todos os seus formulários estão numa página, que também existe em português.",
  ar: "جميع استماراتكم في صفحة واحدة، وهي متوفّرة بالعربيّة أيضًا.",
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
  return linesIn(
    spoken.filter((language) => language !== own),
    (language) => say(elsewhere[language], { subject }, { language, numbers: [] }),
  );
}

/** The same for the letter with all of somebody's forms: the page that it leads to speaks every language. */
export function requestsInOtherLanguages(own: Language): readonly InOtherLanguage[] {
  return linesIn(
    languages.filter((language) => language !== own),
    (language) => requestsElsewhere[language],
  );
}

function linesIn(spoken: readonly Language[], write: (language: Language) => string): readonly InOtherLanguage[] {
  return languages
    .filter((language) => spoken.includes(language))
    .map((language) => ({ language, direction: directionOf(language), text: write(language) }));
}
