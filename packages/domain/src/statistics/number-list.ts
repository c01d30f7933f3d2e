import { InvalidInput, shown } from "./invalid-input.ts";

/** Checks of numeric arguments; each throws `InvalidInput` with the place. */

export function checkFinite(value: unknown, place: string): asserts value is number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new InvalidInput(place, `${shown(value)} is not a number`);
}

export function checkNumbers(values: unknown, place: string): asserts values is readonly number[] {
  if (!Array.isArray(values)) throw new InvalidInput(place, `${shown(values)} is not a list`);
  for (const [index, value] of values.entries()) checkFinite(value, `${place}[${index}]`);
}

export function checkLevel(level: number, place = "level"): void {
  if (!(level > 0 && level < 1)) throw new InvalidInput(place, `${shown(level)} is not between 0 and 1`);
}

export function checkSameLength(a: readonly unknown[], b: readonly unknown[], places: string): void {
  if (a.length !== b.length) throw new InvalidInput(places, `${a.length} and ${b.length} values`);
}

/** Rows of one length; null marks a missing value where `missing` allows it. */
export function checkRows(
  rows: unknown,
  place: string,
  missing: boolean,
): asserts rows is readonly (readonly (number | null)[])[] {
  if (!Array.isArray(rows)) throw new InvalidInput(place, `${shown(rows)} is not a list of rows`);
  const [first] = rows;
  for (const [index, row] of rows.entries()) {
    if (!Array.isArray(row)) throw new InvalidInput(`${place}[${index}]`, `${shown(row)} is not a row`);
    if (row.length !== first.length)
      throw new InvalidInput(`${place}[${index}]`, `${row.length} values, the first row has ${first.length}`);
    for (const [column, value] of row.entries()) {
      if (missing && (value === null || value === undefined)) continue;
      checkFinite(value, `${place}[${index}][${column}]`);
    }
  }
}

/** Only rows without a missing value. */
export function completeRows(rows: readonly (readonly (number | null)[])[]): readonly (readonly number[])[] {
  return rows.filter((row): row is readonly number[] => row.every((value) => value !== null && value !== undefined));
}

export function column(rows: readonly (readonly number[])[], index: number): readonly number[] {
  return rows.map((row) => row[index] ?? NaN);
}
