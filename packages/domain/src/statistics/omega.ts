import { covariance, sum } from "./moments.ts";
import { checkRows, column, completeRows } from "./number-list.ts";
import { oneFactor } from "./one-factor.ts";
import type { ReasonCode } from "./reason-code.ts";

export type Omega = {
  readonly omega: number | null;
  readonly loadings: readonly number[] | null;
  readonly uniquenesses: readonly number[] | null;
  readonly reason: ReasonCode | null;
};

/**
 * McDonald's omega (1999) from a one-factor model by maximum likelihood (methods.md 13.2), to 1e-5.
 *
 * `x`: raters x items (rows with a null are left out), at least three items; or a covariance matrix. As many rows as items cannot be data
 * (their covariance matrix would be singular), so a symmetric square is taken as a covariance matrix.
 * TOO_FEW_ITEMS, TOO_FEW_RATERS (no more rows than items), ZERO_VARIANCE (an item does not vary), NOT_CONVERGED (also when improper).
 */
export function omega(x: readonly (readonly (number | null)[])[]): Omega {
  checkRows(x, "x", true);
  const rows = completeRows(x);
  const J = x[0]?.length ?? 0;
  if (J < 3) return nothing("TOO_FEW_ITEMS");
  if (isCovariance(rows, J)) return omegaOfCovariance(rows);
  if (rows.length <= J) return nothing("TOO_FEW_RATERS");
  const items = Array.from({ length: J }, (_, index) => column(rows, index));
  return omegaOfCovariance(items.map((item) => items.map((other) => covariance(item, other))));
}

function omegaOfCovariance(S: readonly (readonly number[])[]): Omega {
  if (S.some((row, index) => !((row[index] ?? 0) > 1e-18))) return nothing("ZERO_VARIANCE");
  const fitted = oneFactor(S);
  if (fitted === null) return nothing("NOT_CONVERGED");
  const common = sum(fitted.loadings) ** 2;
  return { omega: common / (common + sum(fitted.uniquenesses)), ...fitted, reason: null };
}

function isCovariance(rows: readonly (readonly number[])[], J: number): boolean {
  return (
    rows.length === J && rows.every((row, i) => row.every((value, j) => value === rows[j]?.[i]) && (row[i] ?? 0) > 0)
  );
}

function nothing(reason: ReasonCode): Omega {
  return { omega: null, loadings: null, uniquenesses: null, reason };
}
