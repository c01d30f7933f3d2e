import type { Chance } from "../lab-chance.ts";
import type { FeatureColumn } from "./feature-column.ts";
import { sortedPlaces, type Measured } from "./matchings.ts";

export type { Measured };

/** One feature, looked at in every group. */
export type Side = {
  readonly column: FeatureColumn;
  /** Every feature that sorts everybody alike. */
  readonly names: string[];
  /** Groups in which it tells anybody from anybody. */
  readonly active: readonly number[];
  readonly isActive: Uint8Array;
  /** Where each group begins in `places` and `draws`. */
  readonly starts: readonly number[];
  /** By group: the places in ascending order, ties as drawn. */
  readonly places: Int32Array;
  readonly draws: Float64Array;
  readonly least: number;
  readonly most: number;
  /** What it can be equal to. */
  readonly values: ReadonlySet<string>;
};

/** Features that tell somebody from somebody; in `sorted` those that sort everybody alike are one. */
export function measureSide(
  columns: readonly FeatureColumn[],
  groups: readonly (readonly number[])[],
  chance: Chance,
): { readonly all: readonly Side[]; readonly sorted: readonly Side[] } {
  const draw = quickDraws(chance);
  const all: Side[] = [];
  const sorted = new Map<string, Side>();
  for (const column of columns) {
    const { side, ranks } = measure(column, groups, draw);
    if (side.active.length === 0) continue;
    all.push(side);
    const same = sorted.get(ranks);
    if (same === undefined) sorted.set(ranks, side);
    else same.names.push(...side.names);
  }
  return { all, sorted: [...sorted.values()] };
}

function measure(column: FeatureColumn, groups: readonly (readonly number[])[], draw: () => number) {
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  const places = new Int32Array(total);
  const draws = Float64Array.from({ length: total }, draw);
  const isActive = new Uint8Array(groups.length);
  const active: number[] = [];
  const starts: number[] = [];
  const values = new Set<string>();
  const ranks: string[] = [];
  let [least, most, from] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const [at, group] of groups.entries()) {
    const own = group.map((entity) => column.order[entity] ?? Number.NaN);
    const order = sortedPlaces(own, [...draws.subarray(from, from + group.length)]);
    places.set(order, from);
    starts.push(from);
    from += group.length;
    const distinct = [...new Set(own.filter((value) => !Number.isNaN(value)))].sort((a, b) => a - b);
    ranks.push(own.map((value) => distinct.indexOf(value)).join());
    if (distinct.length < 2) continue;
    active.push(at);
    isActive[at] = 1;
    for (const entity of group) {
      const near = column.near[entity] ?? Number.NaN;
      if (near < least) least = near;
      if (near > most) most = near;
      const exact = column.exact[entity];
      if (exact !== undefined) values.add(exact);
    }
  }
  const { store, name } = column.feature;
  const side: Side = {
    column,
    names: [`${store}.${name}`],
    active,
    isActive,
    starts,
    places,
    draws,
    least,
    most,
    values,
  };
  return { side, ranks: ranks.join(";") };
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
