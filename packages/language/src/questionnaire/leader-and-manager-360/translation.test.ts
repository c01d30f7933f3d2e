import { type Language, languages } from "@parallax/domain/language";
import { estimateMinutes } from "@parallax/domain/questionnaire/answering-time";
import { checkQuestionnaire } from "@parallax/domain/questionnaire/check-questionnaire";
import { wordingsOf } from "@parallax/domain/questionnaire/placed-wordings";
import { describe, expect, test } from "vitest";
import { leaderAndManager360 as questionnaire } from "../leader-and-manager-360.ts";

const placed = wordingsOf(questionnaire);
const statements = [...questionnaire.items, ...questionnaire.watchOuts];

/** First person as each language says it; Arabic says it in the verb, and of the other languages the verb's ending often does, too. */
const firstPerson: Partial<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:ich|mein\p{L}*|mir|mich)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:je|j’|mes?|mon|ma|moi)/iu,
};
const notOurVoice: Partial<Record<Language, RegExp>> = {
  de: /!|(?<!\p{L})(?:du|dir|dich|dein\p{L}*)(?!\p{L})|["«»]/u,
  fr: /!|(?<!\p{L})(?:tu|toi|tes)(?!\p{L})|["“”]/iu,
  es: /[!¡]|(?<!\p{L})(?:tú|tu|tus|vosotros)(?!\p{L})|["“”]/iu,
  pt: /!|(?<!\p{L})(?:tu|teu|tua|você)(?!\p{L})|["“”]/iu,
  ar: /!|["“”?;,]/u,
};

test("The questionnaire is whole in every language of the product", () => {
  expect(checkQuestionnaire(questionnaire, languages)).toEqual([]);
  expect(placed.length).toBeGreaterThan(200);
});

describe.each(languages.filter((language) => language !== "en"))("In %s", (language) => {
  const textOf = (wording: (typeof placed)[number]["wording"]) => wording[language] ?? "";

  test("nothing is left in English, and nothing is said twice", () => {
    const left = placed.filter(({ wording }) => wording[language] === wording.en);
    expect(left.map(({ place }) => place)).toEqual([]);
    for (const voice of ["self", "others"] as const) {
      const texts = statements.map((statement) => textOf(statement[voice]));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test("a question names the subject exactly where the English one does", () => {
    for (const { place, wording } of placed)
      expect(textOf(wording).split("{name}").length, place).toBe((wording.en ?? "").split("{name}").length);
  });

  test("a statement is one sentence, short enough for a phone", () => {
    for (const { self, others } of statements)
      for (const text of [textOf(self), textOf(others)]) {
        expect(text).toMatch(/\.$/u);
        expect(text).not.toMatch(/[;:(]|\.\s/u);
        expect(text.length).toBeLessThanOrEqual(130);
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(20);
      }
  });

  test("the voice is polite, and the self form speaks in the first person", () => {
    for (const { wording } of placed) expect(textOf(wording)).not.toMatch(notOurVoice[language] ?? /^$/);
    const own = firstPerson[language];
    if (own !== undefined) for (const { self } of statements) expect(textOf(self)).toMatch(own);
    for (const { self, others } of statements) expect(textOf(self)).not.toBe(textOf(others));
  });

  test("the points of each scale differ", () => {
    for (const { labels } of [questionnaire.scale, questionnaire.watchOutScale])
      expect(new Set(labels.map(textOf)).size).toBe(5);
  });

  test("it takes about as long", () => {
    const minutes = estimateMinutes(questionnaire, language);
    expect(Math.abs(minutes - estimateMinutes(questionnaire, "en"))).toBeLessThanOrEqual(2);
  });
});
