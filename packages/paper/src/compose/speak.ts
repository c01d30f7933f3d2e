import { languageOfWords } from "@parallax/language/words-of-others";
import type { Spoken } from "../block.ts";

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;
const strong = /\p{L}/u;

/** A word that no line holds; breaking it is allowed at so many signs. */
const endless = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{30}(?=\S)/gu;
const mayBreak = "\u200B";

/** About as many lines as fit on a third of a page. */
const longestTogether = 24;
const signsOnALine = 56;

/** Somebody's words as they were written: their own direction by the first letter, whatever the language of the report. */
export function speak(text: string, language: string, note: string | null = null): Spoken {
  const paragraphs = text.split("\n").map((line) => line.trim().replaceAll(endless, `$&${mayBreak}`));
  const lines = paragraphs.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signsOnALine)), 0);
  return {
    paragraphs: paragraphs.filter((line, place) => line !== "" || (place > 0 && paragraphs[place - 1] !== "")),
    direction: directionOfWords(text),
    language: languageOfWords(text) ?? language,
    note,
    isLong: lines > longestTogether,
  };
}

function directionOfWords(text: string): "ltr" | "rtl" {
  const first = strong.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first) ? "rtl" : "ltr";
}
