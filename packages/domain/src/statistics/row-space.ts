/** Exact linear algebra on sparse rows of whole numbers (methods.md 22). A row maps column to coefficient; zeros are left out. */
export type SparseRow = ReadonlyMap<number, bigint>;

/**
 * A basis of the space that the rows span, in reduced form: every basis row has a pivot column that no other has.
 * Fraction-free: rows stay whole numbers, divided by their greatest common divisor.
 */
export function reducedBasis(rows: Iterable<SparseRow>): readonly SparseRow[] {
  const byPivot = new Map<number, Map<number, bigint>>();
  for (const given of rows) {
    const row = new Map(given);
    // Basis rows hold no pivot but their own, so one pass over the columns clears them all and meets no new one.
    for (const column of row.keys()) {
      const basis = byPivot.get(column);
      const value = row.get(column);
      if (basis !== undefined && value !== undefined) eliminate(row, value, basis, basis.get(column) ?? 1n);
    }
    const pivot = firstColumn(row);
    if (pivot === undefined) continue;
    simplify(row);
    const own = row.get(pivot) ?? 1n;
    for (const basis of byPivot.values()) {
      const value = basis.get(pivot);
      if (value === undefined) continue;
      eliminate(basis, value, row, own);
      simplify(basis);
    }
    byPivot.set(pivot, row);
  }
  return [...byPivot.values()];
}

/** The number of independent rows, only looking at the columns that `keep` lets through. */
export function rankOf(rows: readonly SparseRow[], keep: (column: number) => boolean): number {
  const byPivot = new Map<number, ReadonlyMap<number, bigint>>();
  for (const given of rows) {
    const row = new Map([...given].filter(([column]) => keep(column)));
    for (;;) {
      const pivot = firstColumn(row);
      if (pivot === undefined) break;
      const basis = byPivot.get(pivot);
      if (basis === undefined) {
        simplify(row);
        byPivot.set(pivot, row);
        break;
      }
      eliminate(row, row.get(pivot) ?? 0n, basis, basis.get(pivot) ?? 1n);
    }
  }
  return byPivot.size;
}

/** row * own - basis * value: clears the column where `row` has `value` and `basis` has `own`. */
function eliminate(row: Map<number, bigint>, value: bigint, basis: ReadonlyMap<number, bigint>, own: bigint): void {
  const common = gcd(value, own);
  const stretch = own / common;
  const take = value / common;
  if (stretch !== 1n) for (const [column, coefficient] of row) row.set(column, coefficient * stretch);
  for (const [column, coefficient] of basis) {
    const next = (row.get(column) ?? 0n) - coefficient * take;
    if (next === 0n) row.delete(column);
    else row.set(column, next);
  }
}

function simplify(row: Map<number, bigint>): void {
  let divisor = 0n;
  for (const value of row.values()) {
    divisor = gcd(divisor, value);
    if (divisor === 1n) return;
  }
  if (divisor > 1n) for (const [column, value] of row) row.set(column, value / divisor);
}

function firstColumn(row: ReadonlyMap<number, bigint>): number | undefined {
  let first: number | undefined;
  for (const column of row.keys()) if (first === undefined || column < first) first = column;
  return first;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
