import type { FindingSource } from "./finding-rules/rule.ts";
import type { Finding } from "./finding.ts";
import { mentions, wordsOf } from "./mentions.ts";
import { patternsFor } from "./patterns-for.ts";

/**
 * Where to look for somebody's own words: open questions that ask what works, and per competency the words by which people speak of it
 * (patterns of methods.md 18.1), in all `languages` together and by each of them. The words live in `packages/language`.
 */
export type QuoteGuide = {
  readonly questions: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly languages?: readonly TraitWords[];
};

/** One language's words for competencies; `common` are those that its texts cannot do without, by which it is known. */
export type TraitWords = { readonly common: readonly string[]; readonly words: QuoteGuide["words"] };

export type Quote = NonNullable<Finding["quote"]>;

/** Fewer remarks than this in the whole pool, and none is set beside a trait (anonymity.md 6.2). */
export const fewestRemarks = 5;
const shortest = 40;
const longest = 160;

/**
 * One whole sentence of a shown remark that speaks of the competency, the shortest; never one that is `taken`. Null when nothing fits.
 * The choice hangs on the texts alone, not on their order. Words that are the coach's are nobody's to be quoted.
 */
export function pickQuote(
  { remarks, quoteGuide }: FindingSource,
  competency: string,
  taken: readonly string[],
): Quote | null {
  if (remarks.length < fewestRemarks || quoteGuide.words[competency] === undefined) return null;
  const fitting = remarks.flatMap(({ question, text, edited }, remark) => {
    if (edited !== undefined || !quoteGuide.questions.includes(question)) return [];
    const words = patternsFor(quoteGuide, wordsOf(text))[competency] ?? [];
    return sentencesOf(text)
      .filter((sentence) => sentence.length >= shortest && sentence.length <= longest)
      .filter((sentence) => mentions(sentence, words) && !taken.includes(sentence))
      .map((sentence) => ({ remark, text: sentence }));
  });
  return fitting.toSorted(byLengthThenText)[0] ?? null;
}

function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^.!?\n]+[.!?]+/gu) ?? []).map((sentence) => sentence.trim());
}

function byLengthThenText(a: Quote, b: Quote): number {
  return a.text.length - b.text.length || (a.text < b.text ? -1 : 1);
}
