import { clearlyBelow } from "./epsilon.ts";
import type { AllOthersFigure } from "./round-analysis.ts";

/** Within-rater correlation of competencies, taken as 0.6 (methods.md 15.3). */
const sharedRaters = 0.6;

/**
 * Competencies from highest to lowest "all others" after rounding to 9 decimals, ties in questionnaire order, nulls left out; and
 * whether each is too close to the next for the order to mean anything (methods.md 15.3).
 */
export function orderCompetencies(
  ids: readonly string[],
  figures: Readonly<Record<string, AllOthersFigure>>,
): { readonly order: readonly string[]; readonly closeToNext: readonly boolean[] } {
  const ranked = ids
    .flatMap((id) => {
      const figure = figures[id];
      return figure === undefined || figure.mean === null || figure.se === null
        ? []
        : [{ id, mean: figure.mean, se: figure.se }];
    })
    .map((entry) => ({ ...entry, rounded: Math.round(entry.mean * 1e9) }))
    .sort((a, b) => b.rounded - a.rounded);
  const closeToNext = ranked.slice(0, -1).map((higher, index) => {
    const lower = ranked[index + 1] ?? higher;
    const margin = 1.645 * Math.sqrt((higher.se ** 2 + lower.se ** 2) * (1 - sharedRaters));
    return clearlyBelow(higher.mean - lower.mean, margin);
  });
  return { order: ranked.map(({ id }) => id), closeToNext };
}
