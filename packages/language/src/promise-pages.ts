import type { Language } from "@parallax/domain/language";
import { arabicPromisePage } from "./ar/promise-page.ts";
import { germanPromisePage } from "./de/promise-page.ts";
import { type PromisePageWords, promisePage } from "./en/promise-page.ts";
import { spanishPromisePage } from "./es/promise-page.ts";
import { frenchPromisePage } from "./fr/promise-page.ts";
import { portuguesePromisePage } from "./pt/promise-page.ts";

/** What raters are promised, in every language that their form speaks. */
export const promisePages: Readonly<Record<Language, PromisePageWords>> = {
  en: promisePage,
  de: germanPromisePage,
  fr: frenchPromisePage,
  es: spanishPromisePage,
  pt: portuguesePromisePage,
  ar: arabicPromisePage,
};
