import { InvalidInput, shown } from "./invalid-input.ts";

/** One remark with who wrote it, or all remarks of one rater as a list. */
export type RaterComment = { readonly rater: string; readonly text: string } | readonly string[];

/** Theme to patterns: words in normal form separated by one space; a word ending in * matches words that begin with it. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/**
 * How many raters mention each theme in at least one of their comments (methods.md 18.1); null (SUPPRESSED) below k, also for 0.
 * Only for comments of published cells. Throws on a comment or lexicon of another shape.
 */
export function themeCounts(
  comments: readonly RaterComment[],
  lexicon: Lexicon,
  k: number,
): Readonly<Record<string, number | null>> {
  if (!Number.isInteger(k) || k < 1) throw new InvalidInput("k", `${k} is not a whole number from 1 on`);
  const raters = new Map<string, (readonly string[])[]>();
  for (const [index, comment] of comments.entries()) {
    const { rater, texts } = read(comment, index);
    const tokens = texts.map(normalTokens);
    const before = raters.get(rater);
    if (before === undefined) raters.set(rater, tokens);
    else before.push(...tokens);
  }
  const counts: [string, number | null][] = Object.entries(lexicon).map(([theme, patterns]) => {
    const words = patterns.map((pattern) => pattern.split(" "));
    let mentions = 0;
    for (const texts of raters.values()) {
      if (texts.some((tokens) => words.some((pattern) => matches(tokens, pattern)))) mentions += 1;
    }
    return [theme, mentions >= k ? mentions : null];
  });
  return Object.fromEntries(counts);
}

function read(comment: RaterComment, index: number): { readonly rater: string; readonly texts: readonly string[] } {
  if (isList(comment)) return { rater: `#${index}`, texts: comment };
  if (typeof comment?.rater !== "string" || typeof comment.text !== "string") {
    throw new InvalidInput(`comments[${index}]`, `${shown(comment)} is neither {rater, text} nor a list of texts`);
  }
  return { rater: `=${comment.rater}`, texts: [comment.text] };
}

function isList(comment: RaterComment): comment is readonly string[] {
  return Array.isArray(comment);
}

/** NFKC, lower case, apostrophes deleted, everything that is not a letter or number taken as a space. */
export function normalTokens(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['\u2019]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .split(" ")
    .filter((token) => token !== "");
}

function matches(tokens: readonly string[], pattern: readonly string[]): boolean {
  for (let start = 0; start + pattern.length <= tokens.length; start += 1) {
    if (pattern.every((word, offset) => wordMatches(tokens[start + offset] ?? "", word))) return true;
  }
  return false;
}

function wordMatches(token: string, word: string): boolean {
  return word.endsWith("*") ? token.startsWith(word.slice(0, -1)) : token === word;
}
