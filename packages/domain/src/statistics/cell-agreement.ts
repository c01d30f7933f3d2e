import { rawSpread, type ItemCounts } from "./item-counts.ts";
import { nullVariance, rStar, rwgj } from "./null-variance.ts";
import type { CellAgreement } from "./round-analysis.ts";

/**
 * Agreement of a cell's raters on one competency, from the counts of its usable items (methods.md 11). Only for cells whose spread is
 * published. Items with one answer are left out; items on different scales have no common index.
 */
export function cellAgreement(usable: readonly ItemCounts[]): CellAgreement {
  const first = usable[0];
  if (first === undefined) return { reason: "TOO_FEW_RATERS" };
  const { min, max } = first.item;
  if (usable.some(({ item }) => item.min !== min || item.max !== max)) return { reason: "MIXED_SCALES" };
  let J = 0;
  let variances = 0;
  let deviations = 0;
  for (const answers of usable) {
    if (answers.n < 2) continue;
    const { variance, meanDeviation } = rawSpread(answers);
    J += 1;
    variances += variance;
    deviations += meanDeviation;
  }
  if (J === 0) return { reason: "TOO_FEW_RATERS" };
  const A = max - min + 1;
  const meanVar = variances / J;
  const uniform = nullVariance("uniform", A);
  const slight = nullVariance("slight", A);
  return {
    J,
    meanVar,
    rwgjUniform: uniform === null ? null : rwgj(meanVar, uniform, J),
    rwgjSlight: slight === null ? null : rwgj(meanVar, slight, J),
    rStarUniform: uniform === null ? null : rStar(meanVar, uniform),
    adM: deviations / J,
  };
}
