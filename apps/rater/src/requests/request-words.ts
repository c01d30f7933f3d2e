import { type Language, languages } from "@parallax/domain/language";
import { formatDeadline } from "@parallax/language/date-format";
import { directionOf } from "@parallax/language/language";
import { requestWords } from "@parallax/language/request-languages";

/** What was chosen on this device for the form, else the first of the browser's languages that the page speaks, else English. */
function findLanguage(): Language {
  const tags = [keptLanguage(), ...navigator.languages].map((tag) => tag?.toLowerCase().split("-")[0]);
  return tags.flatMap((tag) => languages.find((language) => language === tag) ?? [])[0] ?? "en";
}

function keptLanguage(): string | null {
  try {
    return localStorage.getItem("language");
  } catch {
    return null;
  }
}

export const language = findLanguage();
export const words = requestWords(language);

export function speakLanguage(): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = words.title;
}

/** An ISO text as a deadline, where the reader is. */
export function deadline(closesAt: string): string {
  return formatDeadline(new Date(closesAt), {
    language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}
