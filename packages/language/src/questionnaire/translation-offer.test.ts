import { contentInLanguages } from "@parallax/domain/questionnaire/content-in-language";
import { isTranslationOf } from "@parallax/domain/questionnaire/is-translation-of";
import { expect, test } from "vitest";
import { leaderAndManager360 as shipped } from "./leader-and-manager-360.ts";

const inEnglish = contentInLanguages(shipped, ["en"]);

test("The questionnaire as it is shipped translates its English version, and its version in some languages", () => {
  expect(isTranslationOf(shipped, inEnglish)).toBe(true);
  expect(isTranslationOf(shipped, contentInLanguages(shipped, ["en", "de"]))).toBe(true);
  // As a database hands it back: with the places of its texts in another order.
  const reordered = Object.fromEntries(Object.entries(inEnglish).toReversed()) as typeof inEnglish;
  expect(isTranslationOf(shipped, reordered)).toBe(true);
});

test("It translates neither itself, nor what somebody has worded otherwise, nor what asks for less", () => {
  expect(isTranslationOf(shipped, shipped)).toBe(false);
  expect(isTranslationOf(inEnglish, shipped)).toBe(false);
  expect(isTranslationOf(shipped, { ...inEnglish, title: { en: "Our own 360" } })).toBe(false);
  expect(isTranslationOf(shipped, { ...inEnglish, items: inEnglish.items.slice(1) })).toBe(false);
});
