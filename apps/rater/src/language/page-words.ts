import type { Language } from "@parallax/domain/language";
import type { DoorwayWords } from "@parallax/language/rater-language";
import { raterLanguages } from "@parallax/language/rater-languages";

/**
 * Every language's words for the doorway, and the hash of all its other words, which come with the opened link. The build puts both
 * into the page as data and this module reads them there (build/words-in-page.ts); unbuilt, nothing is hashed.
 */
export type PageWords = Readonly<
  Partial<Record<Language, { readonly doorway: DoorwayWords; readonly wordsHash: string | null }>>
>;

export const pageWords: PageWords = Object.fromEntries(
  Object.entries(raterLanguages).map(([language, { doorway }]) => [language, { doorway, wordsHash: null }]),
);
