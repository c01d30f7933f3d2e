import { hashForm } from "../ballot/parameters-hash.ts";
import { contentInLanguages, languagesOf } from "./content-in-language.ts";
import type { QuestionnaireContent } from "./questionnaire.ts";

/**
 * Whether `fuller` is `content` in more languages: it asks the same things, and in every language of `content` in the very same words.
 * What somebody has reworded has no translation but their own.
 */
export function isTranslationOf(fuller: QuestionnaireContent, content: QuestionnaireContent): boolean {
  const spoken = languagesOf(content);
  if (languagesOf(fuller).length <= spoken.length) return false;
  return hashForm(contentInLanguages(fuller, spoken)) === hashForm(content);
}
