import { qf } from "./distribution/fisher.ts";
import { same } from "./epsilon.ts";
import { correlation, mean, sum, variance } from "./moments.ts";
import { checkLevel, checkRows, column, completeRows } from "./number-list.ts";
import type { ReasonCode } from "./reason-code.ts";

export type Alpha = {
  /** Complete rows and items. */
  readonly n: number;
  readonly J: number;
  readonly alpha: number | null;
  /** From the mean inter-item correlation; null when an item does not vary. */
  readonly standardized: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Correlation of each item with the sum of the others. */
  readonly itemRest: readonly (number | null)[] | null;
  /** Standard error of measurement of the mean score, in scale units. */
  readonly sem: number | null;
  readonly reason: ReasonCode | null;
};

/**
 * Cronbach's alpha (1951) with Feldt's limits (1965) at `level` (methods.md 13.1). `x`: raters x items; rows with a null are left out.
 * In a cohort raters are nested in subjects: give rater-level rows of one rater group.
 * TOO_FEW_RATERS below two rows, TOO_FEW_ITEMS below two items, ZERO_VARIANCE when the total does not vary.
 */
export function alpha(x: readonly (readonly (number | null)[])[], level = 0.95): Alpha {
  checkLevel(level);
  checkRows(x, "x", true);
  const rows = completeRows(x);
  const n = rows.length;
  const J = x[0]?.length ?? 0;
  if (J < 2) return nothing(n, J, "TOO_FEW_ITEMS");
  if (n < 2) return nothing(n, J, "TOO_FEW_RATERS");
  const items = Array.from({ length: J }, (_, index) => column(rows, index));
  const totals = rows.map(sum);
  const whole = variance(totals);
  if (same(whole, 0)) return nothing(n, J, "ZERO_VARIANCE");
  const value = (J / (J - 1)) * (1 - sum(items.map(variance)) / whole);
  const tail = (1 - level) / 2;
  const df2 = (J - 1) * (n - 1);
  const standardized = standardizedAlpha(items);
  const itemRest = items.map((item) =>
    correlation(
      item,
      item.map((own, row) => (totals[row] ?? NaN) - own),
    ),
  );
  return {
    n,
    J,
    alpha: value,
    standardized,
    lower: 1 - (1 - value) * qf(tail, n - 1, df2, false),
    upper: 1 - (1 - value) * qf(tail, n - 1, df2),
    itemRest,
    sem: (Math.sqrt(whole) / J) * Math.sqrt(1 - value),
    reason: standardized === null || itemRest.includes(null) ? "ZERO_VARIANCE" : null,
  };
}

function standardizedAlpha(items: readonly (readonly number[])[]): number | null {
  const correlations: number[] = [];
  for (const [index, item] of items.entries()) {
    for (const other of items.slice(index + 1)) {
      const r = correlation(item, other);
      if (r === null) return null;
      correlations.push(r);
    }
  }
  const r = mean(correlations);
  const J = items.length;
  return (J * r) / (1 + (J - 1) * r);
}

function nothing(n: number, J: number, reason: ReasonCode): Alpha {
  return { n, J, alpha: null, standardized: null, lower: null, upper: null, itemRest: null, sem: null, reason };
}
