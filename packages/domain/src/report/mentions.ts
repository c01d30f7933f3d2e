/**
 * Whether a text mentions any of the patterns: words separated by one space, in lower case; a word that ends in `*` matches by its
 * beginning. Normalising and matching by methods.md 18.1.
 */
export function mentions(text: string, patterns: readonly string[]): boolean {
  const tokens = tokensOf(text);
  return patterns.some((pattern) => {
    const words = pattern.split(" ");
    return tokens.some((_, at) => words.every((word, step) => matches(tokens[at + step], word)));
  });
}

function tokensOf(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['\u2019]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== "");
}

function matches(token: string | undefined, word: string): boolean {
  if (token === undefined) return false;
  return word.endsWith("*") ? token.startsWith(word.slice(0, -1)) : token === word;
}
