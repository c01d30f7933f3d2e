/** Languages the product speaks, by BCP 47 code; the first is the one everything is written in. */
export const languages = ["en", "de", "fr", "es", "pt", "ar"] as const;
export type Language = (typeof languages)[number];

/** One text in the languages it exists in. `pickWording` says which one a reader gets. */
export type Wording = Readonly<Partial<Record<Language, string>>>;

/**
 * The text in the reader's language, else in the first language of `fallbacks` that has it.
 * `fellBack` tells the screen to mark a text that is not in the reader's language.
 */
export function pickWording(
  wording: Wording,
  language: Language,
  fallbacks: readonly Language[] = languages,
): { readonly text: string; readonly language: Language; readonly fellBack: boolean } {
  const own = wording[language];
  if (own !== undefined) return { text: own, language, fellBack: false };
  for (const fallback of fallbacks) {
    const text = wording[fallback];
    if (text !== undefined) return { text, language: fallback, fellBack: true };
  }
  return { text: "", language, fellBack: true };
}
