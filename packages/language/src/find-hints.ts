import type { SpokenRater } from "./rater-language.ts";

type HintPatterns = SpokenRater["hints"]["patterns"];
export type HintKind = keyof HintPatterns;
export type Hint = { readonly kind: HintKind; readonly found: string };

const shownSigns = 40;

/**
 * What in a comment may show who wrote it, one find of a kind. `known` are the names that everybody in the round knows, the subject's and
 * the coach's: they tell nothing. Source: methods.md 18.3.
 */
export function findHints(text: string, patterns: HintPatterns, known: readonly string[]): readonly Hint[] {
  const finds = findAllHints(text, patterns, known);
  return finds.filter(({ kind }, place) => finds.findIndex((find) => find.kind === kind) === place);
}

/** The same, with every find of every kind. */
export function findAllHints(text: string, patterns: HintPatterns, known: readonly string[]): readonly Hint[] {
  const own = new Set(known.flatMap((name) => name.split(/\s+/)));
  const kinds = Object.keys(patterns) as HintKind[];
  return kinds.flatMap((kind) =>
    [...text.matchAll(new RegExp(patterns[kind][0] ?? "", patterns[kind][1]))]
      .map(([found]) => found.trim())
      .filter((found) => kind !== "name" || !found.split(/\s+/).some((word) => own.has(word)))
      .map((found) => ({ kind, found: found.slice(0, shownSigns) })),
  );
}
