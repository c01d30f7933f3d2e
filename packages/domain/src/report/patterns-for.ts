import type { QuoteGuide } from "./quote.ts";

/** A language shows in its first words; a long text need not be counted whole. */
const mostWords = 400;
const fewestCommon = 2;

/**
 * The patterns by which to read a text, `words` as `wordsOf` gives them: of the language whose common words stand in it most often, all
 * of them together where no language is ahead.
 */
export function patternsFor({ words: all, languages = [] }: QuoteGuide, words: string): QuoteGuide["words"] {
  const written = words.split(" ", mostWords);
  const counted = languages
    .map(({ common, words: patterns }) => {
      const known = new Set(common);
      return { patterns, hits: written.filter((word) => known.has(word)).length };
    })
    .toSorted((a, b) => b.hits - a.hits);
  const [first, second] = counted;
  const isPlain = first !== undefined && first.hits >= fewestCommon && first.hits > (second?.hits ?? 0);
  return isPlain ? first.patterns : all;
}
