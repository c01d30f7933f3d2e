import { type Language, languages } from "@parallax/domain/language";
import { formatDeadline } from "@parallax/language/date-format";
import { requestWords } from "@parallax/language/request-languages";
import { findLanguageAmong, keepLanguage } from "../language/kept-language.ts";
import { markLanguage } from "../language/small-page.tsx";

/** The language that the page speaks now: found like the form's. */
export let language: Language = findLanguageAmong(languages);

export let words = requestWords(language);

export function speakRequests(to: Language): void {
  language = to;
  words = requestWords(to);
  markLanguage(to);
}

/** Chosen by the rater: for the form that they go on to, too. */
export function chooseLanguage(to: Language): void {
  keepLanguage(to);
  speakRequests(to);
}

/** An ISO text as a deadline, where the reader is. */
export function deadline(closesAt: string): string {
  return formatDeadline(new Date(closesAt), {
    language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}
