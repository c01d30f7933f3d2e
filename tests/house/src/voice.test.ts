import { expect, test } from "vitest";
import { findLines, read, sources } from "./tree.ts";

const sentences = sources.filter((file) =>
  /^packages\/language\/src\/(en|questionnaire)\/(?!.*\.test\.ts$)/.test(file),
);

test("what we say is calm: no exclamation mark, no cheer, nothing to click or submit", () => {
  expect(sentences.length).toBeGreaterThan(25);
  expect(findLines(sentences, /["`][^"`]*[\p{L}\d”}]!(?![=\w])/u)).toEqual([]);
  expect(findLines(sentences, /: ["`](?:Submit|Oops|Sorry|Congratulations|Awesome|Great)\b/)).toEqual([]);
  expect(findLines(sentences, /["`][^"`]*\b(?:click here|click on|please click|valued|reach out|leverage)\b/i)).toEqual(
    [],
  );
});

test("what we say is spelt in British English", () => {
  const american =
    /["`][^"`]* (?:behavior|colors?|organiz|recogniz|summariz|centers?|favorite|labor|fulfill|canceled)\w*/i;
  expect(findLines(sentences, american)).toEqual([]);
});

test("what we say never speaks of ranks or true scores, but to say that there are none", () => {
  const forbidden = /["`][^"`]*\b(?<!\bno )(?:true score|ranking|ranked|graded|underperform\w*)\b/i;
  expect(findLines(sentences, forbidden)).toEqual([]);
});

test("every module of sentences says its type, so that another language cannot leave one out", () => {
  const modules = sentences.filter((file) => file.includes("/en/") && /Words\b/.test(read(file)));
  expect(modules.length).toBeGreaterThan(15);
  const untyped = modules.filter((file) => {
    const text = read(file);
    const objects = [...text.matchAll(/export const (\w+Words)\b(: \w+Words)?/g)];
    return objects.some(([, name = "", typed]) => {
      const type = name.charAt(0).toUpperCase() + name.slice(1);
      return typed === undefined && !text.includes(`export type ${type} = typeof ${name}`);
    });
  });
  expect(untyped).toEqual([]);
});
