import { readId, readList, readObject, refuseOtherKeys } from "./input-shape.ts";
import { InvalidInput, shown } from "./invalid-input.ts";
import { rankOf, reducedBasis, type SparseRow } from "./row-space.ts";

/** How often one rater's answer to one item enters a published sum; a whole number (multiply a mean's row by its count). */
export type PublicationTerm = { readonly rater: string; readonly item: string; readonly coef: number | bigint };

/** One published linear figure over anonymous raters: its terms, alone or with an id. */
export type Publication =
  | readonly PublicationTerm[]
  | { readonly id?: string; readonly terms: readonly PublicationTerm[] };

export type AuditResult = {
  /** No set of fewer than k raters is disclosed. */
  readonly safe: boolean;
  /** The smallest disclosed sets of fewer than k raters, each sorted; by size, then by rater id. */
  readonly disclosed: readonly (readonly string[])[];
};

/**
 * Which small sets of raters a list of published sums and means gives away (methods.md 22).
 *
 * A set T is disclosed when some combination of the publications depends on the answers of T alone: when taking T's columns away lowers
 * the rank. All in whole numbers without rounding. Throws `InvalidInput` naming the place of a bad term, or a k below 1.
 */
export function audit(publications: readonly Publication[], k: number): AuditResult {
  if (!Number.isInteger(k) || k < 1) throw new InvalidInput("k", `${shown(k)} is not a whole number from 1 on`);
  const table = readPublications(publications);
  const found: string[][] = [];
  for (const component of components(reducedBasis(table.rows))) {
    for (const set of disclosedIn(component, table.raterOf, k))
      found.push(set.map((rater) => table.raters[rater] ?? "").sort(byText));
  }
  const disclosed = smallest(found).sort((a, b) => a.length - b.length || byText(a.join("\u0000"), b.join("\u0000")));
  return { safe: disclosed.length === 0, disclosed };
}

type Table = {
  readonly rows: readonly SparseRow[];
  readonly raters: readonly string[];
  /** Rater number of a column (a rater's answer to an item). */
  readonly raterOf: readonly number[];
};

const publicationKeys = new Set(["id", "terms"]);
const termKeys = new Set(["rater", "item", "coef"]);

function readPublications(publications: unknown): Table {
  const raters = new Map<string, number>();
  const columns = new Map<string, number>();
  const raterOf: number[] = [];
  const columnOf = (rater: string, item: string): number => {
    const name = `${rater.length}:${rater}${item}`;
    const known = columns.get(name);
    if (known !== undefined) return known;
    const number = raters.get(rater) ?? raters.size;
    raters.set(rater, number);
    columns.set(name, raterOf.length);
    raterOf.push(number);
    return raterOf.length - 1;
  };
  const rows = readList(publications, "publications").map((publication, index) => {
    const row = new Map<number, bigint>();
    for (const [position, entry] of readTerms(publication, `publications[${index}]`).entries()) {
      const place = `${Array.isArray(publication) ? `publications[${index}]` : `publications[${index}].terms`}[${position}]`;
      const term = readObject(entry, place);
      refuseOtherKeys(term, termKeys, place);
      const column = columnOf(readId(term["rater"], `${place}.rater`), readId(term["item"], `${place}.item`));
      const sum = (row.get(column) ?? 0n) + readCoefficient(term["coef"], `${place}.coef`);
      if (sum === 0n) row.delete(column);
      else row.set(column, sum);
    }
    return row;
  });
  return { rows, raters: [...raters.keys()], raterOf };
}

function readTerms(publication: unknown, place: string): readonly unknown[] {
  if (Array.isArray(publication)) return publication;
  const fields = readObject(publication, place);
  refuseOtherKeys(fields, publicationKeys, place);
  return readList(fields["terms"], `${place}.terms`);
}

function readCoefficient(value: unknown, place: string): bigint {
  if (typeof value === "bigint") return value;
  if (typeof value !== "number" || !Number.isSafeInteger(value))
    throw new InvalidInput(place, `${shown(value)} is not a whole number`);
  return BigInt(value);
}

/** Basis rows that share no column with each other can be looked at apart: a disclosed set shows in one of them. */
function components(basis: readonly SparseRow[]): readonly (readonly SparseRow[])[] {
  const owner = new Map<number, number>();
  const parent = basis.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const [index, row] of basis.entries()) {
    for (const column of row.keys()) {
      const other = owner.get(column);
      if (other === undefined) owner.set(column, index);
      else parent[root(index)] = root(other);
    }
  }
  const groups = new Map<number, SparseRow[]>();
  for (const [index, row] of basis.entries()) {
    const group = groups.get(root(index));
    if (group === undefined) groups.set(root(index), [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/**
 * The inclusion-minimal disclosed sets below k raters within one component. Raters whose columns span the same space stand or fall
 * together, so sets are put together from such classes, smaller sets first.
 */
function disclosedIn(
  rows: readonly SparseRow[],
  raterOf: readonly number[],
  k: number,
): readonly (readonly number[])[] {
  const classes = interchangeable(rows, raterOf).filter((members) => members.length < k);
  const found: (readonly number[])[] = [];
  const rank = rows.length;
  const extend = (from: number, chosen: readonly number[], room: number): void => {
    for (let index = from; index < classes.length; index += 1) {
      const members = classes[index] ?? [];
      if (members.length > room) continue;
      const set = [...chosen, ...members];
      const without = new Set(set);
      if (rankOf(rows, (column) => !without.has(raterOf[column] ?? -1)) < rank) found.push(set);
      else extend(index + 1, set, room - members.length);
    }
  };
  extend(0, [], k - 1);
  return found;
}

/** Raters grouped by the space that their columns span, which is read off its reduced basis. */
function interchangeable(rows: readonly SparseRow[], raterOf: readonly number[]): readonly (readonly number[])[] {
  const columns = new Map<number, Map<number, Map<number, bigint>>>();
  for (const [index, row] of rows.entries()) {
    for (const [column, value] of row) {
      const rater = raterOf[column] ?? -1;
      const own = columns.get(rater) ?? new Map<number, Map<number, bigint>>();
      columns.set(rater, own);
      const vector = own.get(column) ?? new Map<number, bigint>();
      own.set(column, vector);
      vector.set(index, value);
    }
  }
  const classes = new Map<string, number[]>();
  for (const [rater, own] of columns) {
    const name = spaceName(reducedBasis(own.values()));
    const members = classes.get(name);
    if (members === undefined) classes.set(name, [rater]);
    else members.push(rater);
  }
  return [...classes.values()];
}

/** The reduced basis as text: rows by pivot, signs fixed, so that equal spaces have equal names. */
function spaceName(basis: readonly SparseRow[]): string {
  const rows = basis.map((row) => {
    const entries = [...row].sort(([a], [b]) => a - b);
    const sign = (entries[0]?.[1] ?? 1n) < 0n ? -1n : 1n;
    return entries.map(([column, value]) => `${column}:${value * sign}`).join(" ");
  });
  return rows.sort(byText).join(";");
}

function smallest(sets: readonly (readonly string[])[]): (readonly string[])[] {
  const bySize = sets.toSorted((a, b) => a.length - b.length);
  const kept: (readonly string[])[] = [];
  for (const set of bySize) {
    const members = new Set(set);
    if (!kept.some((smaller) => smaller.every((rater) => members.has(rater)))) kept.push(set);
  }
  return kept;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
