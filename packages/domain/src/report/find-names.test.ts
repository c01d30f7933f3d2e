import { expect, test } from "vitest";
import { findNames } from "./find-names.ts";

const people = ["Will O'Brien", "Jean-Luc de Vries", "Özge Çelik", "كارين يوسف"];

test("a name of the round is found as it stands in the text, in any script, and once", () => {
  expect(findNames("As Will and Özge said, and as ÖZGE said again: ask Will.", people)).toEqual([
    "Will",
    "Özge",
    "ÖZGE",
  ]);
  expect(findNames("Jean-Luc knows.", people)).toEqual(["Jean", "Luc"]);
  expect(findNames("سألت كارين أوّلًا.", people)).toEqual(["كارين"]);
});

test("a word that is only written like a name is none", () => {
  expect(findNames("She will listen, de facto always.", people)).toEqual([]);
  expect(findNames("", people)).toEqual([]);
});
