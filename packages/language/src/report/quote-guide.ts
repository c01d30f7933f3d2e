import type { QuoteGuide, TraitWords } from "@parallax/domain/report/quote";
import { arabicTraitWords } from "../ar/trait-words.ts";
import { germanTraitWords } from "../de/trait-words.ts";
import { englishTraitWords } from "../en/trait-words.ts";
import { spanishTraitWords } from "../es/trait-words.ts";
import { frenchTraitWords } from "../fr/trait-words.ts";
import { portugueseTraitWords } from "../pt/trait-words.ts";

const languages: readonly TraitWords[] = [
  englishTraitWords,
  germanTraitWords,
  frenchTraitWords,
  spanishTraitWords,
  portugueseTraitWords,
  arabicTraitWords,
];

/** Where quotes and comments near a competency are looked for: in the languages that raters write in, of the shipped questionnaire. */
export const reportQuoteGuide: QuoteGuide = {
  questions: ["keep", "at-best"],
  words: Object.fromEntries(
    Object.keys(englishTraitWords.words).map((competency) => [
      competency,
      languages.flatMap(({ words }) => words[competency] ?? []),
    ]),
  ),
  languages,
};
