import { expect, test } from "vitest";
import { guessLanguage } from "./guess-language.ts";

test.each([
  ["en", "She says what was decided, and you know when it is not final."],
  ["de", "Sie sagt, was entschieden ist, und wir wissen, wenn es noch nicht gilt."],
  ["fr", "Elle dit ce qui est décidé, et nous savons quand ce ne l’est pas."],
  ["es", "Dice lo que está decidido y sabemos cuando no es definitivo."],
  ["pt", "Ela diz o que está decidido e sabemos quando não é definitivo."],
  ["ar", "تقول ما تقرّر."],
  [null, "Bravo, Dana."],
  [null, ""],
])("is %s: %s", (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});
