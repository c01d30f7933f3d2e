import { languages } from "@parallax/domain/language";
import { defaultPolicy } from "@parallax/domain/round/policy";
import { describe, expect, test } from "vitest";
import type { promiseWords } from "./en/promise-words.ts";
import { inOtherLanguages, isRaterLetter, memberLetters, raterLetters } from "./letter-languages.ts";
import { type LetterFacts, type LetterText, writeLetter } from "./letter-text.ts";
import { type MemberLetterKind, memberLetterKinds } from "./member-letters.ts";
import { raterLanguages } from "./rater-languages.ts";
import { raterLetterKinds, type RaterLetterKind } from "./rater-letters.ts";
import { writePromise } from "./rater-promise.ts";
import { speak } from "./sentence.ts";

const envelope = { toName: "Grace Hopper", organisation: "Northwind" };
const subject = "Ada Lovelace";
const closes = "2027-03-12 18:00";
const written = languages.flatMap((language) => raterLetterKinds.map((kind) => [language, kind] as const));

function letterIn(language: (typeof languages)[number], kind: RaterLetterKind): LetterText {
  const { promise, numbers } = raterLanguages[language].rater;
  const words = speak<typeof promiseWords>(promise, { language, numbers });
  const rater = { subject, closes, group: "peer" } as const;
  const facts: Pick<LetterFacts, RaterLetterKind> = {
    invitation: { ...rater, message: "Why I ask.", minutes: 10, promise: writePromise(defaultPolicy, "peer", words) },
    reminder: { ...rater, minutes: 10 },
    "closing-changed": rater,
    "round-cancelled": { subject },
    "own-form": { closes, minutes: 10 },
    "thank-you": { subject, message: "I heard that I interrupt." },
    "my-requests": { requests: [{ ...rater, organisation: "Northwind" }] },
  };
  return writeLetter(kind, facts[kind], envelope, raterLetters[language]);
}

const writtenToMembers = languages.flatMap((language) => memberLetterKinds.map((kind) => [language, kind] as const));

function memberLetterIn(
  language: (typeof languages)[number],
  kind: MemberLetterKind,
  coach: string | null,
): LetterText {
  const facts: Pick<LetterFacts, MemberLetterKind> = {
    "sign-in": { minutes: 15 },
    "coach-asked": { subject, message: "Why I ask.", closes },
    "coach-replacing": { subject },
    "coach-replaced": { coach: "Helena Brandt" },
    "round-ready": { subject },
    "few-answers": { closes },
    "few-answers-coach": { subject, closes },
    "release-dropped": { subject },
    "report-released": { coach },
    "report-corrected": { coach },
    "round-ended": {},
    "round-ended-coach": { subject },
    "key-failing": {},
  };
  return writeLetter(kind, facts[kind], envelope, { letters: memberLetters[language] });
}

const textOf = (letter: LetterText) =>
  [
    letter.subject,
    letter.preheader,
    letter.greeting,
    ...letter.body,
    ...(letter.forms ?? []),
    letter.button,
    ...letter.after,
    letter.why,
    letter.stop,
  ]
    .join(" ")
    .replace(/[\u2068\u2069]/g, "");

describe("A letter to raters", () => {
  test.each(written)("in %s of the kind %s is whole, calm, and tells what the English one tells", (language, kind) => {
    const letter = letterIn(language, kind);
    const english = letterIn("en", kind);
    expect(letter.subject.length).toBeLessThanOrEqual(70);
    expect(letter.preheader.length).toBeLessThanOrEqual(110);
    expect(letter.body).toHaveLength(english.body.length);
    expect(letter.after).toHaveLength(english.after.length);
    expect([letter.button === null, letter.stop === null]).toEqual([english.button === null, english.stop === null]);
    for (const said of [subject, closes, "Northwind", "Grace Hopper", "Parallax"])
      if (textOf(english).includes(said)) expect(textOf(letter), said).toContain(said);
    expect(textOf(letter)).not.toMatch(/[!{}]|undefined|\[object|http/);
  });

  test("has one line in each other language that the form speaks, in that language’s direction", () => {
    const lines = inOtherLanguages("en", ["en", "de", "ar"], subject);
    expect(lines.map(({ language, direction }) => [language, direction])).toEqual([
      ["de", "ltr"],
      ["ar", "rtl"],
    ]);
    for (const { text } of lines) expect(text).toContain(subject);
    expect(inOtherLanguages("de", ["de"], subject)).toEqual([]);
  });

  test("is every letter that leads to the form, and no other", () => {
    expect(isRaterLetter("invitation")).toBe(true);
    expect(isRaterLetter("sign-in")).toBe(false);
  });
});

describe("A letter to members", () => {
  test.each(writtenToMembers)("in %s of the kind %s tells what the English one tells", (language, kind) => {
    for (const coach of ["Helena Brandt", null]) {
      const letter = memberLetterIn(language, kind, coach);
      const english = memberLetterIn("en", kind, coach);
      expect(letter.subject.length).toBeLessThanOrEqual(70);
      expect(letter.preheader.length).toBeLessThanOrEqual(110);
      expect(letter.body).toHaveLength(english.body.length);
      expect(letter.after).toHaveLength(english.after.length);
      expect([letter.button === null, letter.quote]).toEqual([english.button === null, english.quote]);
      for (const said of [
        subject,
        closes,
        "15",
        "Helena Brandt",
        "Northwind",
        "Grace Hopper",
        "Parallax",
        "parallax doctor",
      ])
        if (textOf(english).includes(said)) expect(textOf(letter), said).toContain(said);
      expect(textOf(letter)).not.toMatch(/[!{}]|undefined|\[object|http|null/);
      if (language !== "en") for (const paragraph of letter.body) expect(english.body).not.toContain(paragraph);
    }
  });
});
