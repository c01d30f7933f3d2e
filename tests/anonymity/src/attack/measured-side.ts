import { hash } from "node:crypto";
import type { Chance } from "../lab-chance.ts";
import type { FeatureColumn } from "./feature-column.ts";
import { sortedPlaces } from "./matchings.ts";

/** One feature, looked at in every group; lists of everybody go group by group. */
export type Side = {
  readonly column: FeatureColumn;
  /** Every feature that sorts everybody alike. */
  readonly names: string[];
  /** Every feature that has the very same values. */
  readonly twins: string[];
  /** Groups in which it tells anybody from anybody. */
  readonly active: readonly number[];
  readonly isActive: Uint8Array;
  /** Where each group begins in the lists. */
  readonly starts: readonly number[];
  /** The places in a group in ascending order, ties as drawn. */
  readonly places: Int32Array;
  /** The places in a group in an order that is drawn. */
  readonly shuffled: Int32Array;
  readonly near: Float64Array;
  /** Values by number, the same on both sides; -1 for none. */
  readonly codes: Int32Array;
  readonly values: ReadonlySet<number>;
  readonly least: number;
  readonly most: number;
};

/** Features that tell somebody from somebody: those that sort everybody alike as one, and those that have the same values as one. */
export function measureSide(
  columns: readonly FeatureColumn[],
  groups: readonly (readonly number[])[],
  codes: Map<string, number>,
  chance: Chance,
): { readonly distinct: readonly Side[]; readonly sorted: readonly Side[] } {
  const draw = quickDraws(chance);
  const distinct = new Map<string, Side>();
  const sorted = new Map<string, Side>();
  for (const column of columns) {
    const { side, ranks } = measure(column, groups, codes, draw);
    if (side.active.length === 0) continue;
    const values = hash("sha1", Buffer.concat([bytesOf(side.near), bytesOf(side.codes)]), "hex");
    const twin = distinct.get(`${column.unit} ${values}`);
    if (twin === undefined) distinct.set(`${column.unit} ${values}`, side);
    else twin.twins.push(...side.twins);
    const same = sorted.get(ranks);
    if (same === undefined) sorted.set(ranks, side);
    else same.names.push(...side.names);
  }
  return { distinct: [...distinct.values()], sorted: [...sorted.values()] };
}

function measure(
  column: FeatureColumn,
  groups: readonly (readonly number[])[],
  known: Map<string, number>,
  draw: () => number,
): { readonly side: Side; readonly ranks: string } {
  const everybody = groups.flat();
  const near = Float64Array.from(everybody, (entity) => column.near[entity] ?? Number.NaN);
  const codes = Int32Array.from(everybody, (entity) => codeOf(column.exact[entity], known));
  const places = new Int32Array(everybody.length);
  const shuffled = new Int32Array(everybody.length);
  const isActive = new Uint8Array(groups.length);
  const active: number[] = [];
  const starts: number[] = [];
  const ranks: string[] = [];
  let from = 0;
  for (const [at, group] of groups.entries()) {
    const own = group.map((entity) => column.order[entity] ?? Number.NaN);
    const draws = own.map(draw);
    places.set(sortedPlaces(own, draws), from);
    shuffled.set(sortedPlaces(draws, draws), from);
    starts.push(from);
    from += group.length;
    const distinct = [...new Set(own.filter((value) => !Number.isNaN(value)))].sort((a, b) => a - b);
    ranks.push(own.map((value) => distinct.indexOf(value)).join());
    if (distinct.length < 2) continue;
    active.push(at);
    isActive[at] = 1;
  }
  const { store, name } = column.feature;
  const own = `${store}.${name}`;
  const values = new Set(codes.filter((code) => code !== -1));
  const range = { least: least(near), most: -least(near.map((value) => -value)) };
  const lists = { active, isActive, starts, places, shuffled, near, codes, values };
  return { side: { column, names: [own], twins: [own], ...lists, ...range }, ranks: ranks.join(";") };
}

function codeOf(value: string | undefined, known: Map<string, number>): number {
  if (value === undefined) return -1;
  const code = known.get(value) ?? known.size;
  known.set(value, code);
  return code;
}

function least(values: Float64Array): number {
  return values.reduce((found, value) => (value < found ? value : found), Number.POSITIVE_INFINITY);
}

function bytesOf(list: Float64Array | Int32Array): Uint8Array {
  return new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
}

/** Ties need many draws, and a hash for each would take most of the run: xorshift (Marsaglia 2003), seeded from the chance. */
function quickDraws(chance: Chance): () => number {
  let state = Math.floor(chance.uniform() * 2 ** 31) + 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
