import { pf, qf } from "./distribution/fisher.ts";
import { same } from "./epsilon.ts";
import { mean, sum } from "./moments.ts";
import { checkLevel, checkRows, column } from "./number-list.ts";
import type { ReasonCode } from "./reason-code.ts";

export type IccForm = {
  readonly icc: number | null;
  readonly F: number | null;
  readonly df1: number | null;
  readonly df2: number | null;
  readonly p: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
};

export type TwoWayIcc = {
  readonly ICC11: IccForm;
  readonly ICC21: IccForm;
  readonly ICC31: IccForm;
  readonly ICC1k: IccForm;
  readonly ICC2k: IccForm;
  readonly ICC3k: IccForm;
  /** TOO_FEW_RATERS below 2 x 2, ZERO_VARIANCE when the residual or within variance is 0; then every value is null.
   * Single values are null where their own formula divides by 0. */
  readonly reason: ReasonCode | null;
};

type Squares = {
  readonly n: number;
  readonly k: number;
  readonly rows: number;
  readonly columns: number;
  readonly error: number;
  readonly within: number;
};

/**
 * The six ICCs of Shrout & Fleiss (1979) for complete ratings, n subjects (rows) x k raters (columns), with F tests and limits at `level`
 * (methods.md 12.2; ICC(2,k) limits as Shrout & Fleiss, like psych). Throws on a missing value.
 */
export function iccTwoWay(ratings: readonly (readonly number[])[], level = 0.95): TwoWayIcc {
  checkLevel(level);
  checkRows(ratings, "ratings", false);
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  if (n < 2 || k < 2) return empty("TOO_FEW_RATERS");
  const squares = meanSquares(ratings, n, k);
  if (same(squares.error, 0) || same(squares.within, 0)) return empty("ZERO_VARIANCE");
  const { rows: MSR, columns: MSC, error: MSE, within: MSW } = squares;
  const tail = (1 - level) / 2;
  const one = familyOf(MSR / MSW, n - 1, n * (k - 1), tail);
  const three = familyOf(MSR / MSE, n - 1, (n - 1) * (k - 1), tail);
  const single = (value: number): number => (value - 1) / (value + k - 1);
  const average = (value: number): number => 1 - 1 / value;
  const icc21 = (MSR - MSE) / (MSR + (k - 1) * MSE + (k * (MSC - MSE)) / n);
  const two = limitsOfTwo(icc21, squares, tail);
  const stepUp = (b: number | null): number | null => (b === null ? null : finite((k * b) / (1 + (k - 1) * b)));
  // Subjects whose means do not differ at all: what divides by their variance has no value (as in 12.1).
  const flat = same(MSR, 0);
  const averaged = (value: number): number | null => (flat ? null : finite(value));
  return {
    ICC11: { icc: (MSR - MSW) / (MSR + (k - 1) * MSW), ...one.test, lower: single(one.FL), upper: single(one.FU) },
    ICC21: { icc: finite(icc21), ...three.test, lower: two.lower, upper: two.upper },
    ICC31: {
      icc: (MSR - MSE) / (MSR + (k - 1) * MSE),
      ...three.test,
      lower: single(three.FL),
      upper: single(three.FU),
    },
    ICC1k: {
      icc: averaged((MSR - MSW) / MSR),
      ...one.test,
      lower: averaged(average(one.FL)),
      upper: averaged(average(one.FU)),
    },
    ICC2k: {
      icc: finite((MSR - MSE) / (MSR + (MSC - MSE) / n)),
      ...three.test,
      lower: stepUp(two.lower),
      upper: stepUp(two.upper),
    },
    ICC3k: {
      icc: averaged((MSR - MSE) / MSR),
      ...three.test,
      lower: averaged(average(three.FL)),
      upper: averaged(average(three.FU)),
    },
    reason: null,
  };
}

function meanSquares(ratings: readonly (readonly number[])[], n: number, k: number): Squares {
  const grand = sum(ratings.map(sum)) / (n * k);
  const rowMeans = ratings.map(mean);
  const columnMeans = Array.from({ length: k }, (_, index) => mean(column(ratings, index)));
  let error = 0;
  let within = 0;
  for (const [index, row] of ratings.entries()) {
    const rowMean = rowMeans[index] ?? NaN;
    for (const [rater, value] of row.entries()) {
      within += (value - rowMean) ** 2;
      error += (value - rowMean - (columnMeans[rater] ?? NaN) + grand) ** 2;
    }
  }
  return {
    n,
    k,
    rows: (k * sum(rowMeans.map((value) => (value - grand) ** 2))) / (n - 1),
    columns: (n * sum(columnMeans.map((value) => (value - grand) ** 2))) / (k - 1),
    error: error / ((n - 1) * (k - 1)),
    within: within / (n * (k - 1)),
  };
}

function familyOf(F: number, df1: number, df2: number, tail: number) {
  return {
    test: { F, df1, df2, p: pf(F, df1, df2, false) },
    FL: F / qf(tail, df1, df2, false),
    FU: F * qf(tail, df2, df1, false),
  };
}

/** Null where the approximate degrees of freedom vanish: there are no limits then. */
function limitsOfTwo(
  r: number,
  { n, k, rows: MSR, columns: MSC, error: MSE }: Squares,
  tail: number,
): { readonly lower: number | null; readonly upper: number | null } {
  const Fj = MSC / MSE;
  const inner = n * (1 + (k - 1) * r) - k * r;
  const v = ((k - 1) * (n - 1) * (k * r * Fj + inner) ** 2) / ((n - 1) * k * k * r * r * Fj * Fj + inner * inner);
  if (!(v > leastDegrees)) return { lower: null, upper: null };
  const Fu = qf(tail, n - 1, v, false);
  const Fl = qf(tail, v, n - 1, false);
  const rest = k * MSC + (k * n - k - n) * MSE;
  return {
    lower: finite((n * (MSR - Fu * MSE)) / (Fu * rest + n * MSR)),
    upper: finite((n * (Fl * MSR - MSE)) / (rest + n * Fl * MSR)),
  };
}

/** Below this the quantile has left the range of doubles. */
const leastDegrees = 1e-9;

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

const noForm: IccForm = { icc: null, F: null, df1: null, df2: null, p: null, lower: null, upper: null };

function empty(reason: ReasonCode): TwoWayIcc {
  return { ICC11: noForm, ICC21: noForm, ICC31: noForm, ICC1k: noForm, ICC2k: noForm, ICC3k: noForm, reason };
}
