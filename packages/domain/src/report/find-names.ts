/**
 * The words of a text that are part of somebody's name, as they stand in the text, each once. A name that begins with a capital is looked
 * for with one: "Will" is found in "as Will said" and not in "she will". Source: methods.md 18.3.
 */
export function findNames(text: string, people: readonly string[]): readonly string[] {
  const names = new Map<string, boolean>();
  for (const word of people.flatMap(wordsIn)) {
    const isCapital = /^\p{Lu}/u.test(word);
    if (word.length >= (isCapital ? 2 : leastSigns)) names.set(fold(word), isCapital);
  }
  const finds = wordsIn(text).filter((word) => {
    const isCapital = names.get(fold(word));
    return isCapital !== undefined && !(isCapital && /^\p{Ll}/u.test(word));
  });
  return [...new Set(finds)];
}

/** Shorter ones that begin small are "de" and "van" more often than names. */
const leastSigns = 4;

function wordsIn(text: string): readonly string[] {
  return text.normalize("NFKC").match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

const fold = (word: string): string => word.toLowerCase();
