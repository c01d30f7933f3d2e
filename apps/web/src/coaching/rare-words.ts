const leastSigns = 5;
const mostWords = 12;

/** In how many texts each word stands. */
export function countTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(wordsIn(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words of one of the counted texts that stand in none of the others, the longest first; short ones are everybody's. */
export function wordsOfNoOther(text: string, counts: ReadonlyMap<string, number>): readonly string[] {
  return [...new Set(wordsIn(text))]
    .filter((word) => counts.get(word) === 1)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, mostWords);
}

function wordsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}\p{N}]*/gu) ?? [];
  return words.filter((word) => word.length >= leastSigns);
}
