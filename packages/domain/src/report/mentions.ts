/**
 * Whether a text mentions any of the patterns: words separated by one space, in lower case; a word that ends in `*` matches by its
 * beginning. Normalising and matching by methods.md 18.1.
 */
export function mentions(text: string, patterns: readonly string[]): boolean {
  return speaksOf(wordsOf(text), patterns);
}

/** A text's words, one space before, between and after: what patterns are looked for in. Made once for many patterns. */
export function wordsOf(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['\u2019]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ");
  return ` ${words.trim()} `;
}

/** The same about words that were made ready. */
export function speaksOf(words: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const star = pattern.indexOf("*");
    if (star === -1) return words.includes(` ${pattern} `);
    if (star === pattern.length - 1) return words.includes(` ${pattern.slice(0, -1)}`);
    return new RegExp(` ${pattern.replaceAll("*", "[^ ]*")} `, "u").test(words);
  });
}
