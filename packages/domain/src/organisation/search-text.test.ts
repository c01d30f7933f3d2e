import { expect, test } from "vitest";
import { searchText, searchWords } from "./search-text.ts";

test("a person is found whether or not their accents are typed", () => {
  expect(searchText("  Zoë   Núñez ")).toBe("zoe nunez");
  expect(searchWords("NUNEZ zo")).toEqual(["nunez", "zo"]);
});

test("an Arabic name is found without its vowel signs", () => {
  expect(searchText("مُحَمَّد")).toBe("محمد");
});

test("a search takes eight words at most, and none when nothing was typed", () => {
  expect(searchWords("a b c d e f g h i j")).toHaveLength(8);
  expect(searchWords("   ")).toEqual([]);
});
