import type { Matching } from "../lab-result.ts";
import { matchGreedily, matchOptimally, type Matcher } from "./matchings.ts";
import type { Side } from "./measured-side.ts";

/** Matchings by how close two values are, and not by their order. */
export type CloseMatching = Exclude<Matching, "ascending" | "descending">;

const matcherOf: Readonly<Record<CloseMatching, Matcher>> = {
  equal: matchGreedily,
  nearest: matchGreedily,
  optimal: matchOptimally,
};
const missing = 1e6;

/**
 * Which of them make sense for two features. Only like and like can be equal or near; a place only in one and the same store; hashes are
 * near to nothing. On plain distance the best matching of as many and as many is the sorted one, so `optimal` is by its logarithm.
 */
export function closeMatchings(piece: Side, other: Side, depth: "whole" | "brief"): readonly CloseMatching[] {
  const { unit, feature } = piece.column;
  const isPlace = unit === "place" || unit === "length";
  if (unit !== other.column.unit || (isPlace && feature.store !== other.column.feature.store)) return [];
  const equal = sharesValues(piece, other) ? (["equal"] as const) : [];
  const isMeasure = unit !== "text" && unit !== "number" && !piece.column.isHash && !other.column.isHash;
  const overlaps = piece.least <= other.most && other.least <= piece.most;
  return depth === "whole" && isMeasure && overlaps ? [...equal, "nearest", "optimal"] : equal;
}

function sharesValues(piece: Side, other: Side): boolean {
  const [few, many] =
    piece.values.size < other.values.size ? [piece.values, other.values] : [other.values, piece.values];
  for (const value of few) if (many.has(value)) return true;
  return false;
}

/** Of these groups those in which anything is equal: only there does an attack by equality say anything. */
export function groupsWithEqual(piece: Side, other: Side, active: readonly number[]): readonly number[] {
  return active.filter((group) => {
    const from = piece.starts[group] ?? 0;
    const until = piece.starts[group + 1] ?? piece.codes.length;
    for (let one = from; one < until; one += 1) {
      const code = piece.codes[one] ?? -1;
      if (code === -1) continue;
      for (let at = from; at < until; at += 1) if (other.codes[at] === code) return true;
    }
    return false;
  });
}

/** How many of a group come to their own. */
export function countClose(matching: CloseMatching, piece: Side, other: Side, active: readonly number[]): number {
  const match = matcherOf[matching];
  let hits = 0;
  for (const group of active) {
    const from = piece.starts[group] ?? 0;
    const n = (piece.starts[group + 1] ?? piece.codes.length) - from;
    const costs = new Float64Array(n * n);
    for (let row = 0; row < n; row += 1) {
      const one = from + (piece.shuffled[from + row] ?? 0);
      for (let column = 0; column < n; column += 1) {
        const at = from + (other.shuffled[from + column] ?? 0);
        costs[row * n + column] = costOf(matching, piece, one, other, at);
      }
    }
    const matched = match(costs, n);
    for (let row = 0; row < n; row += 1)
      if (piece.shuffled[from + row] === other.shuffled[from + (matched[row] ?? 0)]) hits += 1;
  }
  return hits;
}

function costOf(matching: CloseMatching, piece: Side, one: number, other: Side, at: number): number {
  if (matching === "equal") return piece.codes[one] !== -1 && piece.codes[one] === other.codes[at] ? 0 : 1;
  const distance = Math.abs((piece.near[one] ?? Number.NaN) - (other.near[at] ?? Number.NaN));
  return Number.isNaN(distance) ? missing : Math.log1p(distance);
}
