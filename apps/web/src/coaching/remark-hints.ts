import { raterHints as arabic } from "@parallax/language/ar/rater-hints";
import { raterHints as german } from "@parallax/language/de/rater-hints";
import { raterHints as english } from "@parallax/language/en/rater-hints";
import { raterHints as spanish } from "@parallax/language/es/rater-hints";
import { findAllHints, type HintKind } from "@parallax/language/find-hints";
import { raterHints as french } from "@parallax/language/fr/rater-hints";
import { guessLanguage } from "@parallax/language/guess-language";
import { raterHints as portuguese } from "@parallax/language/pt/rater-hints";
import type { DeckRemark } from "./remarks-deck.ts";

const patternsOf = {
  en: english.patterns,
  de: german.patterns,
  fr: french.patterns,
  es: spanish.patterns,
  pt: portuguese.patterns,
  ar: arabic.patterns,
};
const kinds = ["address", "number", "date", "name", "only", "signature"] as const satisfies readonly HintKind[];
const mostOfAKind = 8;

export type RemarkHint = { readonly kind: HintKind; readonly found: readonly string[] };

/**
 * What in a comment may show who wrote it, by kind: what its rater was told, in the language that it is written in or in all of them, and
 * names of people of the round. `known` are the subject's name and the coach's, which tell nothing.
 */
export function hintsOf({ text, names }: Pick<DeckRemark, "text" | "names">, known: readonly string[]): RemarkHint[] {
  const language = guessLanguage(text);
  const lists = language === null ? Object.values(patternsOf) : [patternsOf[language]];
  const own = new Set(known.flatMap((name) => name.split(/[^\p{L}\p{M}]+/u)));
  const finds = [
    ...lists.flatMap((patterns) => findAllHints(text, patterns, known)),
    ...names.filter((name) => !own.has(name)).map((found) => ({ kind: "name" as const, found })),
  ];
  return kinds.flatMap((kind) => {
    const found = finds.filter((find) => find.kind === kind).map((find) => find.found);
    const longest = [...new Set(found)].filter((one) => !found.some((other) => other !== one && other.includes(one)));
    return longest.length === 0 ? [] : [{ kind, found: longest.slice(0, mostOfAKind) }];
  });
}
