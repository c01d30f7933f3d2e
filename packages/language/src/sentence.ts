import type { Language } from "@parallax/domain/language";
import { directionOf, localeOf } from "./language.ts";

/**
 * A sentence as data, so that a page can load the words of one language without running them: a text with places (`{subject}`; `{k:word}`
 * for a small number in letters), or one such text for each case of what is told.
 */
export type Sentence = string | Cases;

/**
 * `by` names what decides. A value's own case comes first ("0", "null", "strong"), then a number's plural category, then `other`.
 * Each case is a whole sentence, or cases again.
 */
export type Cases = { readonly by: string; readonly other: Sentence; readonly [value: string]: Sentence };

/** What a sentence can be told. */
export type Told = Readonly<Record<string, string | number | null>>;

/** Sentences by name, as a language's module writes them; a list is several paragraphs. */
export type Words = { readonly [name: string]: Sentence | readonly string[] | Words };

type Bare<Name extends string> = Name extends `${infer Bare}:word` ? Bare : Name;
type PlacesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Bare<Name> | PlacesIn<Rest>
  : never;
type CasesOf<S> = S extends { readonly by: string } ? S[Exclude<keyof S, "by">] : never;
type NamesOf<S> = S extends string
  ? PlacesIn<S>
  : S extends { readonly by: infer Name }
    ? Name | NamesOf<CasesOf<S>>
    : never;
type PluralKey = "by" | "zero" | "one" | "two" | "few" | "many" | "other" | number | `${number}`;
type DecidesBy<S, Name> = S extends { readonly by: infer By }
  ? By extends Name
    ? Exclude<keyof S, PluralKey> extends never
      ? number
      : string | ("null" extends keyof S ? null : never)
    : DecidesBy<CasesOf<S>, Name>
  : never;
type ToldOf<S> = {
  readonly [Name in NamesOf<S> & string]: [DecidesBy<S, Name>] extends [never] ? string | number : DecidesBy<S, Name>;
};
type SpokenOf<S> = S extends readonly string[]
  ? readonly string[]
  : S extends string
    ? [PlacesIn<S>] extends [never]
      ? string
      : (told: ToldOf<S>) => string
    : S extends { readonly by: string }
      ? (told: ToldOf<S>) => string
      : Spoken<S>;

/** English words (`as const`) as a page says them: a text where nothing is told, else a function of what is told. */
export type Spoken<English> = { readonly [Name in keyof English]: SpokenOf<English[Name]> };

/** The same words in another language: none may be missing, and where English is told nothing there are no cases either. */
export type Translation<English> = {
  readonly [Name in keyof English]: English[Name] extends readonly string[]
    ? readonly string[]
    : English[Name] extends string
      ? [PlacesIn<English[Name]>] extends [never]
        ? string
        : Sentence
      : English[Name] extends { readonly by: string }
        ? Sentence
        : Translation<English[Name]>;
};

/** How a language says numbers: nought to twelve in letters, as they stand before people, answers and questions. */
export type Speech = { readonly language: Language; readonly numbers: readonly string[] };

/** The words of one language as a page says them. `English` is the type of the English ones, which every language is held to. */
export function speak<English>(words: Translation<English>, speech: Speech): Spoken<English> {
  // The compiler cannot follow a mapping over names; `Translation` has said what each of them is.
  return speakAll(words as Words, speech) as Spoken<English>;
}

function speakAll(words: Words, speech: Speech): object {
  return Object.fromEntries(
    Object.entries(words).map(([name, value]) => {
      if (isSentence(value)) {
        const isTold = typeof value !== "string" || value.includes("{");
        return [name, isTold ? (told: Told) => say(value, told, speech) : value];
      }
      return [name, isList(value) ? value : speakAll(value, speech)];
    }),
  );
}

function isList(value: readonly string[] | Words): value is readonly string[] {
  return Array.isArray(value);
}

export function isSentence(value: Sentence | readonly string[] | Words): value is Sentence {
  return typeof value === "string" || ("by" in value && "other" in value);
}

/** One sentence with what it is told in it. */
export function say(sentence: Sentence, told: Told, speech: Speech): string {
  if (typeof sentence !== "string") return say(caseOf(sentence, told[sentence.by] ?? null, speech), told, speech);
  return sentence.replace(/\{(\w+)(:word)?\}/g, (_, name: string, word?: string) => {
    const value = told[name] ?? "";
    if (typeof value === "string") return isolate(value, speech.language);
    return (word && speech.numbers[value]) || new Intl.NumberFormat(localeOf(speech.language)).format(value);
  });
}

function caseOf(cases: Cases, value: string | number | null, { language }: Speech): Sentence {
  const plural = typeof value === "number" ? new Intl.PluralRules(localeOf(language)).select(value) : "other";
  return cases[String(value)] ?? cases[plural] ?? cases.other;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name or day that may run the other way than the sentence around it, kept from turning its neighbours (Unicode UAX 9, isolates). */
export function isolate(text: string, language: Language): string {
  return directionOf(language) === "rtl" || rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
