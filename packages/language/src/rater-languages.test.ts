import { type Language, languages } from "@parallax/domain/language";
import { describe, expect, test } from "vitest";
import { boxLanguages } from "./box-languages.ts";
import { localeOf } from "./language.ts";
import { raterLanguages } from "./rater-languages.ts";
import { requestLanguages } from "./request-languages.ts";
import { type Cases, isSentence, say, type Sentence, type Words } from "./sentence.ts";

type Placed = readonly [place: string, sentence: Sentence | readonly string[]];

/** Every sentence by its place: `rater.form.left`. */
function sentencesIn(words: Words, place = ""): readonly Placed[] {
  return Object.entries(words).flatMap(([name, value]): readonly Placed[] =>
    isSentence(value) || Array.isArray(value)
      ? [[`${place}${name}`, value as Sentence]]
      : sentencesIn(value as Words, `${place}${name}.`),
  );
}

const isList = (value: Sentence | readonly string[]): value is readonly string[] => Array.isArray(value);
const casesOf = (cases: Cases): readonly Sentence[] =>
  Object.entries(cases).flatMap(([key, value]) => (key === "by" ? [] : [value as Sentence]));

function textsOf(sentence: Sentence | readonly string[]): readonly string[] {
  if (typeof sentence === "string") return [sentence];
  return isList(sentence) ? sentence : casesOf(sentence).flatMap(textsOf);
}

const placesIn = (text: string) => [...text.matchAll(/\{(\w+)(?::word)?\}/g)].map(([, name]) => name ?? "");

/** What a sentence is told: its places, and what decides between its cases. */
function toldTo(sentence: Sentence | readonly string[]): ReadonlySet<string> {
  if (typeof sentence === "string") return new Set(placesIn(sentence));
  if (isList(sentence)) return new Set();
  return new Set([sentence.by, ...casesOf(sentence).flatMap((each) => [...toldTo(each)])]);
}

/** All that a rater may read in a language: the form, the box, and the page with all requests. */
const wordsIn = (language: Language): Words => ({
  ...raterLanguages[language],
  box: boxLanguages[language].box,
  requests: requestLanguages[language],
});
const english = new Map(sentencesIn(wordsIn("en")));
const others = languages.filter((language) => language !== "en");
const isPattern = (place: string) => place.includes(".patterns.");
const inLanguage = (language: Language): readonly Placed[] =>
  sentencesIn(wordsIn(language)).filter(([place]) => !isPattern(place));

/** Words by which a language addresses a friend, or what else no sentence of ours says; a raised voice in any of them. */
const notOurVoice: Record<Language, RegExp> = {
  en: /!|\bplease\b|\berror\b/i,
  de: /!|(?<!\p{L})(?:du|dir|dich|dein\w*|bitte|Fehlermeldung)(?!\p{L})|["«»]/iu,
  fr: /!|(?<!\p{L})(?:tu|toi|ton|ta|tes|te)(?!\p{L})|["“”]| [?:;»]|« /iu,
  es: /[!¡]|(?<!\p{L})(?:tú|tu|tus|ti|te|vosotros|vuestr\w+)(?!\p{L})|["“”]/iu,
  pt: /!|(?<!\p{L})(?:tu|teu|teus|tua|tuas|contigo|você|te)(?!\p{L})|["“”]/iu,
  ar: /!|["“”?;,]/u,
};

describe.each(others)("The rater’s words in %s", (language) => {
  const sentences = inLanguage(language);

  test("are as many as in English, and told the same", () => {
    expect(sentences.map(([place]) => place).sort()).toEqual(
      [...english.keys()].filter((place) => !isPattern(place)).sort(),
    );
    for (const [place, sentence] of sentences) {
      const source = english.get(place) ?? expect.unreachable(place);
      expect([...toldTo(sentence)].sort(), place).toEqual([...toldTo(source)].sort());
      // Arabic inflects its number words with what they count, and so says numbers in digits.
      if (isList(source) && place !== "rater.numbers") expect(textsOf(sentence), place).toHaveLength(source.length);
    }
  });

  test("have every form that the language’s plurals ask for", () => {
    const needed = language === "ar" ? ["few"] : ["one"];
    const counted = sentences.filter(([place]) => {
      const source = english.get(place);
      return source !== undefined && typeof source !== "string" && !isList(source) && "one" in source;
    });
    expect(counted.length).toBeGreaterThan(4);
    for (const [place, sentence] of counted) for (const form of needed) expect(sentence, place).toHaveProperty(form);
  });

  test("are calm, polite and set with the language’s own signs", () => {
    const texts = sentences.flatMap(([, sentence]) => textsOf(sentence));
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) {
      expect(text.replace(/\{[\w:]+\}/g, "")).not.toMatch(notOurVoice[language]);
      expect(text.trim()).toBe(text);
    }
  });

  test("are nowhere left in English", () => {
    const same = sentences.filter(
      ([place, sentence]) => textsOf(sentence).join() === textsOf(english.get(place) ?? "").join(),
    );
    const signsOnly = ["rater.form.axisAsked", "box.titleAbout"].filter(
      (place) => language !== "fr" || place.startsWith("box"),
    );
    expect(same.map(([place]) => place).sort()).toEqual(signsOnly.sort());
  });

  test("say whole sentences for any number and any name", () => {
    const speech = { language, numbers: raterLanguages[language].rater.numbers };
    for (const [place, sentence] of sentences) {
      if (isList(sentence)) continue;
      for (const number of [0, 1, 2, 3, 5, 11, 52, 100]) {
        const told = Object.fromEntries(
          [...toldTo(sentence)].map((name) => [name, isNamed(name) ? "د. Dana" : number]),
        );
        expect(say(sentence, told, speech), place).not.toMatch(/[{}]|undefined|null|NaN/);
      }
    }
  });

  test("look for hints by patterns that a browser knows", () => {
    const patterns = Object.values(raterLanguages[language].rater.hints.patterns);
    expect(patterns).toHaveLength(6);
    for (const [source, flags] of patterns) expect(new RegExp(source ?? "", flags).global).toBe(true);
  });
});

const isNamed = (name: string) =>
  [
    "subject",
    "coach",
    "address",
    "day",
    "id",
    "found",
    "pole",
    "axis",
    "asked",
    "screen",
    "language",
    "first",
    "last",
    "cannotSay",
    "choice",
    "files",
    "organisation",
    "closes",
  ].includes(name);

describe("Counting", () => {
  test("follows Arabic through all six of its forms", () => {
    const { minutes } = raterLanguages.ar.rater.arrival;
    const told = (count: number) => say(minutes, { minutes: count }, { language: "ar", numbers: [] });
    expect([1, 2, 7, 11, 100].map(told)).toEqual([
      "نحو دقيقة واحدة",
      "نحو دقيقتين",
      "نحو 7 دقائق",
      "نحو 11 دقيقة",
      "نحو 100 دقيقة",
    ]);
  });

  test("puts small numbers in words where a language’s sentence asks for it, and large ones in its own digits", () => {
    const speech = { language: "de", numbers: raterLanguages.de.rater.numbers } as const;
    expect(say("mindestens {k:word}", { k: 3 }, speech)).toBe("mindestens drei");
    expect(say("{k:word}", { k: 1300 }, speech)).toBe(new Intl.NumberFormat(localeOf("de")).format(1300));
  });
});

test("A name is kept apart from a sentence that runs the other way", () => {
  expect(say("{subject}", { subject: "Dana" }, { language: "ar", numbers: [] })).toBe("\u2068Dana\u2069");
  expect(say("{subject}", { subject: "دانة" }, { language: "en", numbers: [] })).toBe("\u2068دانة\u2069");
  expect(say("{subject}", { subject: "Dana" }, { language: "en", numbers: [] })).toBe("Dana");
});
