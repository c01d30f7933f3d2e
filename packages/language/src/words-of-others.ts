/** Scripts that one language, or nearly one, is written in; the first that a text has a letter of names it. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Greek}/u, "el"],
];

/** The language that somebody's words are in, as far as their letters tell it; null where many languages share them, as with Latin ones. */
export function languageOfWords(text: string): string | null {
  return scripts.find(([script]) => script.test(text))?.[1] ?? null;
}
