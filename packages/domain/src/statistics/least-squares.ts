/**
 * Ordinary least squares by Householder QR (methods.md 25.2). `unscaled` is (X'X)^-1. Null when a diagonal element of R is below
 * 1e-12 of the largest: the columns do not determine the coefficients.
 */
export type LeastSquares = {
  readonly coefficients: readonly number[];
  readonly unscaled: readonly (readonly number[])[];
  readonly residualSquares: number;
};

export function leastSquares(rows: readonly (readonly number[])[], response: readonly number[]): LeastSquares | null {
  const n = rows.length;
  const p = rows[0]?.length ?? 0;
  const columns = Array.from({ length: p }, (_, j) => Float64Array.from(rows, (row) => row[j] ?? NaN));
  const z = Float64Array.from(response);
  const diagonal: number[] = [];
  for (const [j, pivot] of columns.entries()) {
    const reflector = householder(pivot, j);
    diagonal.push(reflector.diagonal);
    for (const other of [...columns.slice(j + 1), z]) reflect(other, pivot, j, reflector.scale);
  }
  const largest = Math.max(...diagonal.map(Math.abs));
  if (!diagonal.every((value) => Math.abs(value) >= 1e-12 * largest && value !== 0)) return null;
  const inverse = invertUpper(columns, diagonal);
  const coefficients = inverse.map((row) => dot(row, z));
  const unscaled = inverse.map((row) => inverse.map((other) => dot(row, other)));
  let residualSquares = 0;
  for (let i = p; i < n; i += 1) residualSquares += (z[i] ?? NaN) ** 2;
  return { coefficients, unscaled, residualSquares };
}

/** Turns `column` from row j on into a reflector; above it R stays. */
function householder(column: Float64Array, j: number): { readonly diagonal: number; readonly scale: number } {
  let squares = 0;
  for (let i = j; i < column.length; i += 1) squares += (column[i] ?? NaN) ** 2;
  const head = column[j] ?? NaN;
  const diagonal = head > 0 ? -Math.sqrt(squares) : Math.sqrt(squares);
  column[j] = head - diagonal;
  return { diagonal, scale: squares - head * diagonal };
}

function reflect(target: Float64Array, reflector: Float64Array, j: number, scale: number): void {
  if (scale === 0) return;
  let product = 0;
  for (let i = j; i < target.length; i += 1) product += (reflector[i] ?? NaN) * (target[i] ?? NaN);
  const factor = product / scale;
  for (let i = j; i < target.length; i += 1) target[i] = (target[i] ?? NaN) - factor * (reflector[i] ?? NaN);
}

/** Rows of R^-1, padded on the left with zeros. */
function invertUpper(columns: readonly Float64Array[], diagonal: readonly number[]): readonly (readonly number[])[] {
  const p = diagonal.length;
  const inverse = Array.from({ length: p }, () => new Array<number>(p).fill(0));
  for (let j = 0; j < p; j += 1) {
    for (let i = j; i >= 0; i -= 1) {
      let value = i === j ? 1 : 0;
      for (let m = i + 1; m <= j; m += 1) value -= (columns[m]?.[i] ?? NaN) * (inverse[m]?.[j] ?? NaN);
      const row = inverse[i];
      if (row !== undefined) row[j] = value / (diagonal[i] ?? NaN);
    }
  }
  return inverse;
}

function dot(row: readonly number[], values: ArrayLike<number>): number {
  let total = 0;
  for (const [index, value] of row.entries()) total += value * (values[index] ?? NaN);
  return total;
}
