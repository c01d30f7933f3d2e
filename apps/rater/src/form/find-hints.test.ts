import { raterHints } from "@parallax/language/en/rater-hints";
import { expect, test } from "vitest";
import { findHints } from "./find-hints.ts";

const kindsIn = (text: string) => findHints(text, raterHints.patterns, "Dana Whitfield").map(({ kind }) => kind);

test.each([
  ["Write to tom.smith@example.org about it.", "address"],
  ["I posted it as @tomsmith there.", "address"],
  ["See https://intranet.example.org/plan for it.", "address"],
  ["Call me on 0171 555 1234.", "number"],
  ["Budget code 48213 was late.", "number"],
  ["In the review on 12 March you were calm.", "date"],
  ["What you said last Tuesday helped.", "date"],
  ["It has been better since 2019.", "date"],
  ["I saw it in the meeting with Karin Olsson.", "name"],
  ["As your only designer I would like more time.", "only"],
  ["This was so since I joined.", "only"],
  ["My report was praised for it.", "only"],
  ["You listen well.\nBest regards,\nTom", "signature"],
  ["You listen well.\n– Tom", "signature"],
])("“%s” gets a hint: %s", (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

test.each([
  "Dana listens well and says what was decided.",
  "I value that Dana Whitfield asks why before she asks how.",
  "There are 3 things I would keep, and 2 I would stop.",
  "The planning is good. The meetings are short.",
  "You may march on; we follow.",
  "",
])("“%s” gets none", (text) => {
  expect(kindsIn(text)).toEqual([]);
});

test("Ten thousand words are looked through without making anybody wait", () => {
  const long = "a fine thing and 1 2 3 then @ again Best ".repeat(1500);
  const begun = performance.now();
  findHints(long, raterHints.patterns, "Dana Whitfield");
  expect(performance.now() - begun).toBeLessThan(500);
});
