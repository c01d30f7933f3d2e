import type { RaterHintPatterns } from "@parallax/language/en/rater-hints";

export type Hint = { readonly kind: keyof RaterHintPatterns; readonly found: string };

const shownSigns = 40;

/** What in a comment may show who wrote it, one find of a kind. The subject's own name is no such thing. Source: methods.md 18.3. */
export function findHints(text: string, patterns: RaterHintPatterns, subjectName: string): readonly Hint[] {
  const own = new Set(subjectName.split(/\s+/));
  const kinds = Object.keys(patterns) as (keyof RaterHintPatterns)[];
  return kinds.flatMap((kind) => {
    const finds = [...text.matchAll(patterns[kind])].map(([found]) => found.trim());
    const found = finds.find((find) => kind !== "name" || !find.split(/\s+/).some((word) => own.has(word)));
    return found === undefined ? [] : [{ kind, found: found.slice(0, shownSigns) }];
  });
}
