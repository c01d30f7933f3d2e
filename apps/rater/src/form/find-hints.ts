import type { SpokenRater } from "@parallax/language/rater-language";

type HintPatterns = SpokenRater["hints"]["patterns"];
export type Hint = { readonly kind: keyof HintPatterns; readonly found: string };

const shownSigns = 40;

/**
 * What in a comment may show who wrote it, one find of a kind. `known` are the names that everybody in the round knows, the subject's and
 * the coach's: they tell nothing. Source: methods.md 18.3.
 */
export function findHints(text: string, patterns: HintPatterns, known: readonly string[]): readonly Hint[] {
  const own = new Set(known.flatMap((name) => name.split(/\s+/)));
  const kinds = Object.keys(patterns) as (keyof HintPatterns)[];
  return kinds.flatMap((kind) => {
    const finds = [...text.matchAll(new RegExp(patterns[kind][0] ?? "", patterns[kind][1]))].map(([found]) =>
      found.trim(),
    );
    const found = finds.find((find) => kind !== "name" || !find.split(/\s+/).some((word) => own.has(word)));
    return found === undefined ? [] : [{ kind, found: found.slice(0, shownSigns) }];
  });
}
