import type { Language } from "@parallax/domain/language";
import { askedAs as enAskedAs } from "./en/asked-as.ts";
import { raterRequests as en } from "./en/rater-requests.ts";
import { askedAs as deAskedAs } from "./de/asked-as.ts";
import { raterRequests as de } from "./de/rater-requests.ts";
import { askedAs as frAskedAs } from "./fr/asked-as.ts";
import { raterRequests as fr } from "./fr/rater-requests.ts";
import { askedAs as esAskedAs } from "./es/asked-as.ts";
import { raterRequests as es } from "./es/rater-requests.ts";
import { askedAs as ptAskedAs } from "./pt/asked-as.ts";
import { raterRequests as pt } from "./pt/rater-requests.ts";
import { askedAs as arAskedAs } from "./ar/asked-as.ts";
import { raterRequests as ar } from "./ar/rater-requests.ts";
import type { askedAs as EnglishAskedAs } from "./en/asked-as.ts";
import { speak, type Spoken, type Translation } from "./sentence.ts";

export type RequestWords = Translation<typeof en>;
type English = typeof en & { readonly askedAs: typeof EnglishAskedAs };

/** What the page of requests says in every language. */
export const requestLanguages: Readonly<Record<Language, Translation<English>>> = {
  en: { ...en, askedAs: enAskedAs },
  de: { ...de, askedAs: deAskedAs },
  fr: { ...fr, askedAs: frAskedAs },
  es: { ...es, askedAs: esAskedAs },
  pt: { ...pt, askedAs: ptAskedAs },
  ar: { ...ar, askedAs: arAskedAs },
};

/** What the page of requests says in a language. It is one small page, so it carries all of them. */
export function requestWords(language: Language): Spoken<English> {
  return speak<English>(requestLanguages[language], { language, numbers: [] });
}
