import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathOfPageFile, readPageFiles, writePageFiles } from "./page-files.ts";

const hash = "0".repeat(63);

describe("The list of the rater's files", () => {
  test("reads back as it was written, in whatever order its files came", () => {
    const name = fc.stringMatching(/^(?:[a-z]{1,4}\/)?[a-z]{1,6}\.[a-z]{2,4}$/);
    const file = fc.record({ name, hash: fc.stringMatching(/^[0-9a-f]{64}$/) });
    const files = fc.uniqueArray(file, { selector: (each) => each.name, minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(files, (made) => {
        const text = writePageFiles(made);
        expect(text).toBe(writePageFiles(made.toReversed()));
        expect(readPageFiles(text)).toEqual(made.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
      }),
    );
  });

  test("is refused when anything in it is not a file of the page", () => {
    for (const text of [
      "",
      "<!doctype html>",
      `${hash}0  index.html`,
      `${hash}  index.html\n`,
      `${hash}0  ../index.html\n`,
      `${hash}0  //elsewhere.example/x.js\n`,
      `${hash}0  b.html\n${hash}0  a.html\n`,
    ])
      expect(readPageFiles(text), text).toBeNull();
  });

  test("names where each is delivered", () => {
    expect(["index.html", "box.html", "assets/box-AbC_1.js", "icon.svg"].map(pathOfPageFile)).toEqual([
      "/r",
      "/r/box",
      "/r/assets/box-AbC_1.js",
      "/r/icon.svg",
    ]);
  });
});
