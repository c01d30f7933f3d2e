import type { Language } from "@parallax/domain/language";
import { numberWords as enNumbers } from "./en/number-words.ts";
import { raterBox as en } from "./en/rater-box.ts";
import { numberWords as deNumbers } from "./de/number-words.ts";
import { raterBox as de } from "./de/rater-box.ts";
import { numberWords as frNumbers } from "./fr/number-words.ts";
import { raterBox as fr } from "./fr/rater-box.ts";
import { numberWords as esNumbers } from "./es/number-words.ts";
import { raterBox as es } from "./es/rater-box.ts";
import { numberWords as ptNumbers } from "./pt/number-words.ts";
import { raterBox as pt } from "./pt/rater-box.ts";
import { numberWords as arNumbers } from "./ar/number-words.ts";
import { raterBox as ar } from "./ar/rater-box.ts";
import { speak, type Spoken, type Translation } from "./sentence.ts";

export type BoxWords = Translation<typeof en>;

/** What the box page says in every language, and how each says small numbers. */
export const boxLanguages: Readonly<Record<Language, { readonly box: BoxWords; readonly numbers: readonly string[] }>> =
  {
    en: { box: en, numbers: enNumbers },
    de: { box: de, numbers: deNumbers },
    fr: { box: fr, numbers: frNumbers },
    es: { box: es, numbers: esNumbers },
    pt: { box: pt, numbers: ptNumbers },
    ar: { box: ar, numbers: arNumbers },
  };

/** What the box page says in a language. It is read once a round at most, so it carries all of them. */
export function boxWords(language: Language): Spoken<typeof en> {
  const { box, numbers } = boxLanguages[language];
  return speak<typeof en>(box, { language, numbers });
}
