import { expect, test } from "vitest";
import { countTexts, wordsOfNoOther } from "./rare-words.ts";
import { hintsOf } from "./remark-hints.ts";

const known = ["Dana Whitfield", "Ines Carvalho"];

test("the coach is told what may show a writer, whatever language it is written in, every find by its kind", () => {
  const text =
    "You asked Karin and me on 12 March. As your only designer I would have liked to know. Write to k@example.org.";
  expect(hintsOf({ text, names: ["Karin", "Dana"] }, known)).toEqual([
    { kind: "address", found: ["k@example.org"] },
    { kind: "date", found: ["12 March"] },
    { kind: "name", found: ["Karin"] },
    { kind: "only", found: ["As your only designer I would have liked"] },
  ]);
  const german = "Als Ihr einziger Designer habe ich das nicht gewusst, und das ist schade.";
  expect(hintsOf({ text: german, names: [] }, known).map(({ kind }) => kind)).toEqual(["only"]);
});

test("a plain comment has no hint", () => {
  expect(hintsOf({ text: "Dana listens well and says what was decided.", names: ["Dana"] }, known)).toEqual([]);
});

test("words that stand in no other comment are named, the longest first", () => {
  const texts = ["She listens before deciding, says the typographer.", "She listens before Tuesday."];
  const counts = countTexts(texts);
  expect(wordsOfNoOther(texts[0] ?? "", counts)).toEqual(["typographer", "deciding"]);
  expect(wordsOfNoOther(texts[1] ?? "", counts)).toEqual(["tuesday"]);
});
