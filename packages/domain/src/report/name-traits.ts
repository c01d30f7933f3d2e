import { speaksOf, wordsOf } from "./mentions.ts";
import { patternsFor } from "./patterns-for.ts";
import { fewestRemarks, type QuoteGuide } from "./quote.ts";
import type { Remark } from "./snapshot.ts";

/**
 * Says of each remark which competencies its words speak of, by the patterns of methods.md 18.1. Nothing is named where the pool is too
 * small for a remark to stand near a trait, and nobody's words are read for more than that.
 */
export function nameTraits(remarks: readonly Remark[], guide: QuoteGuide): readonly Remark[] {
  if (remarks.length < fewestRemarks) return remarks;
  return remarks.map((remark) => {
    const written = wordsOf(remark.text);
    const about = Object.entries(patternsFor(guide, written)).flatMap(([competency, patterns]) =>
      speaksOf(written, patterns) ? [competency] : [],
    );
    return about.length === 0 ? remark : { ...remark, about };
  });
}
