import { toBase64Url } from "@parallax/domain/ballot/base64url";
import type { Language, Wording } from "@parallax/domain/language";
import { pickWording } from "@parallax/domain/language";
import type { RoundPolicy } from "@parallax/domain/round/policy";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { formatDeadline } from "@parallax/language/date-format";
import type { doorway, rater } from "@parallax/language/en/rater";
import { directionOf, localeOf } from "@parallax/language/language";
import type { RaterWords, SpokenDoorway, SpokenRater } from "@parallax/language/rater-language";
import { type RaterPromise, writePromise } from "@parallax/language/rater-promise";
import { isolate, speak } from "@parallax/language/sentence";
import { pageWords } from "./language/page-words.ts";
import { hashCanonical } from "./send/web-hash.ts";

type PageWords = SpokenDoorway &
  Omit<SpokenRater, "promise"> & { promise(policy: RoundPolicy, group: RaterGroup): RaterPromise };

/** The language that the page speaks now. This file alone changes it; which one it was is kept nowhere but on this device. */
export let language: Language = "en";

/** What the page says. Before a link is opened there are only the doorway's words; no screen of that time says any others. */
export let words = {} as PageWords;

/** From now on the page speaks this language. `all` is what came with the opened link; without it, what the page itself brought. */
export function setLanguage(to: Language, all: RaterWords | null): void {
  const own = pageWords[to]?.doorway;
  if (own === undefined) return;
  language = to;
  words = { ...words, ...speak<typeof doorway>(own, { language, numbers: [] }) };
  if (all !== null) {
    const spoken = speak<typeof rater>(all, { language, numbers: all.numbers });
    words = { ...words, ...spoken, promise: (policy, group) => writePromise(policy, group, spoken.promise) };
  }
  if (typeof document === "undefined") return;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** Whether the words that the server handed over are those that this page was published with. */
export async function areOwnWords(to: Language, all: RaterWords): Promise<boolean> {
  const hash = pageWords[to]?.wordsHash;
  return hash === null || hash === toBase64Url(await hashCanonical(all));
}

/** A text of the questionnaire; `lang` and `dir` are set when it is not in the page's language, so that it is shown and read out rightly. */
export type Said = {
  readonly text: string;
  readonly lang?: Language;
  readonly dir?: "ltr" | "rtl";
};

/** The questionnaire's wording as this rater reads it, with the subject's given name in it. */
export function said(wording: Wording, subject: string): Said {
  const { text: written, language: picked, fellBack } = pickWording(wording, language);
  const text = written.replaceAll("{name}", isolate(subject, picked));
  return fellBack && picked !== language ? { text, lang: picked, dir: directionOf(picked) } : { text };
}

/** The attributes that mark a text as one of another language. */
export function marked({ lang, dir }: Said): { readonly lang?: Language; readonly dir?: "ltr" | "rtl" } {
  return lang === undefined || dir === undefined ? {} : { lang, dir };
}

/** What a language is called in the one that the page speaks. */
export function languageName(of: Language): string {
  return new Intl.DisplayNames(localeOf(language), { type: "language" }).of(of) ?? of;
}

/** A deadline in the reader's own time zone. */
export function deadline(at: Date): string {
  return formatDeadline(at, { language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
}
