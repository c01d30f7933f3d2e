import type { Language } from "@parallax/domain/language";

/** Small words that hardly any sentence of a language does without, and that are rare in the others. */
const smallWords: Readonly<Record<Exclude<Language, "ar">, string>> = {
  en: "the and you your is that not with she he of to was when it",
  de: "der die das und ist nicht sie mit ein eine ich auch zu wenn den wir",
  fr: "le les et est vous ne pas une des pour elle il dans quand du nous",
  es: "el los las y es una con pero más muy lo del cuando al nos",
  pt: "o os as e é não uma com mas muito do da quando em nos",
};

/** The language that a text is probably written in; null where its words do not settle it. */
export function guessLanguage(text: string): Language | null {
  if (/\p{Script=Arabic}/u.test(text)) return "ar";
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first, second] = (["en", "de", "fr", "es", "pt"] as const)
    .map((language) => {
      const small = new Set(smallWords[language].split(" "));
      return { language, found: words.filter((word) => small.has(word)).length };
    })
    .toSorted((one, other) => other.found - one.found);
  if (first === undefined || second === undefined) return null;
  return first.found >= 2 && first.found > second.found ? first.language : null;
}
