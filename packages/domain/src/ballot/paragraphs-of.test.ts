import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphsOf } from "./paragraphs-of.ts";

const sentence = "She asks first and decides afterwards, which everybody on the team has noticed by now.";

/** Texts as people make them: lines, blanks, lists, wraps, walls, in any mixture. */
const line = fc.oneof(
  fc.constantFrom(
    "",
    " \t ",
    "\u00a0\u200b",
    "---",
    "***",
    "- one",
    "- two",
    "* three",
    "1. first",
    "2) second",
    "+ clear",
  ),
  fc.constantFrom(
    "What I would keep:",
    "Short",
    "A sentence.",
    sentence,
    sentence.slice(0, 60),
    "5. März war gut.",
    "👍",
  ),
  fc.string({ maxLength: 120 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constant(sentence).map((words) => `${words} `.repeat(30)),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r", "\u2028", "\n\n", "\r\n\r\n")), { maxLength: 30 })
  .map((lines) => lines.flat().join(""));

describe("A comment is parted", () => {
  test.each([
    ["at blank lines", "One.\n\n  \nTwo.", ["One.", "Two."]],
    [
      "whatever makes a line on its writer's device",
      "One\r\n\r\nTwo\rThree\u2028Four",
      ["One", "Two", "Three", "Four"],
    ],
    ["at blank lines that only look blank", "One\n\u00a0\u200b\nTwo", ["One", "Two"]],
    ["at a line break that its writer made", "Good listener\nAlways prepared", ["Good listener", "Always prepared"]],
    ["at dividing lines", "One\n-----\nTwo\n* * *\nThree", ["One", "Two", "Three"]],
    ["at entries of a list, whose signs go", "- one\n- two\n  • three", ["one", "two", "three"]],
    [
      "at numbered entries, whose numbers would tell of each other",
      "1. one\n2) two\n(3) three",
      ["one", "two", "three"],
    ],
    ["not at a date that begins a line", "5. März war gut.", ["5. März war gut."]],
    ["without taking pluses and minuses away", "+ clear\n- late", ["+ clear", "- late"]],
    ["with what a colon announces", "I would keep:\n\n- listening\n- asking", ["I would keep:\nlistening", "asking"]],
    [
      "not where a mail program wrapped a line",
      "She asks first and decides afterwards, which everybody on the\nteam has noticed by now.\nAnd we like it.",
      ["She asks first and decides afterwards, which everybody on the\nteam has noticed by now.", "And we like it."],
    ],
    ["without signs that no page can show", "Bell\u0007 and\u0000 all\n\u0007", ["Bell and all"]],
  ])("%s", (_, given, parts) => expect(paragraphsOf(given)).toEqual(parts));

  test("within a wall of 20,000 signs at the end of sentences, none of which is cut", () => {
    const wall = `${sentence} `.repeat(Math.ceil(20_000 / sentence.length)).slice(0, 20_000);
    const parts = paragraphsOf(wall);
    const uncapped = paragraphsOf(wall, Infinity);
    expect(uncapped.length).toBeGreaterThan(20);
    for (const part of uncapped) expect(part.length).toBeLessThanOrEqual(800);
    for (const part of [...parts.slice(0, -1), ...uncapped.slice(0, -1)])
      expect(part.replaceAll(sentence, "").trim()).toBe("");
    expect(parts.join(" ").replaceAll("\n", " ")).toBe(wall.trim());
  });

  test("nowhere when there is no place to part it", () => {
    expect(paragraphsOf("x".repeat(20_000))).toEqual(["x".repeat(20_000)]);
  });

  test("into no more than twelve parts, however many lines it has, and its longest paragraphs stay alone", () => {
    expect(paragraphsOf("a\n".repeat(10_240))).toHaveLength(12);
    const lines = ["She asks first.", sentence, "Ja.", ...Array<string>(11).fill(sentence), "No.", "Yes."];
    const parts = paragraphsOf(lines.join("\n\n"));
    expect(parts).toHaveLength(12);
    expect(parts.filter((part) => part === sentence).length).toBeGreaterThanOrEqual(9);
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 15 }), (given, most) => {
        const all = paragraphsOf(given, Infinity);
        const kept = paragraphsOf(given, most);
        expect(kept).toHaveLength(Math.min(all.length, most));
        expect(kept.join("\n")).toBe(all.join("\n"));
      }),
    );
  });

  test("in a language that sets no space after a sentence", () => {
    const words = "彼女は決める前にいつも全員の意見を聞いてくれるので、とても助かっています。";
    const parts = paragraphsOf(words.repeat(60));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.replaceAll(words, "")).toBe("");
  });

  test("without losing a word, and without a part that says nothing", () => {
    const letters = (words: string) => words.replaceAll(/[^\p{L}\p{Extended_Pictographic}]/gu, "");
    fc.assert(
      fc.property(text, (given) => {
        const parts = paragraphsOf(given);
        for (const part of parts) expect(part.trim()).toBe(part);
        for (const part of parts) expect(part).not.toBe("");
        expect(letters(parts.join(""))).toBe(letters(given));
      }),
    );
  });
});
