import { type Language, languages } from "@parallax/domain/language";
import { boxWords } from "@parallax/language/box-languages";
import { formatDeadline } from "@parallax/language/date-format";
import { findLanguageAmong } from "../language/kept-language.ts";
import { markLanguage } from "../language/small-page.tsx";

/** The language that the page speaks now: found like the form's. Which one it was is kept nowhere, for this may be anybody's computer. */
export let language: Language = findLanguageAmong(languages);

export let words = boxWords(language);

export function speakBox(to: Language): void {
  language = to;
  words = boxWords(to);
  markLanguage(to);
}

/** A moment in the reader's own time zone. */
export function day(instant: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return formatDeadline(new Date(instant), { language, timeZone });
}
