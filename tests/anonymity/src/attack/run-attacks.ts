import type { Attack, Goal, Matching } from "../lab-result.ts";
import type { Chance } from "../lab-chance.ts";
import { closeMatchings, countClose, groupsWithEqual } from "./closeness.ts";
import type { FeatureColumn } from "./feature-column.ts";
import { chanceOf, hitDistribution } from "./fixed-points.ts";
import { measureSide, type Side } from "./measured-side.ts";

/** Pieces and those they are to be brought together with: the one at each place belongs to the one at the same place. */
export type Group = { readonly pieces: readonly number[]; readonly others: readonly number[] };

/** An attack with every feature that sorts alike on either side: they are one and the same test. */
export type TriedAttack = Attack & { readonly pieceNames: readonly string[]; readonly otherNames: readonly string[] };

/** A test on fewer groups, or on a smaller share of all, could not tell anything from chance, and would only raise the bound for others. */
const leastGroups = 4;
const leastShare = 0.1;
/** An attack this close to what chance gives is not worth an exact answer. */
const plainDeviations = 3;

/** Every feature of the one side against every feature of the other, in every way. */
export function runAttacks(
  goal: Goal,
  groups: readonly Group[],
  features: { readonly pieces: readonly FeatureColumn[]; readonly others: readonly FeatureColumn[] },
  chance: Chance,
  depth: "whole" | "brief" = "whole",
): readonly TriedAttack[] {
  const codes = new Map<string, number>();
  const measure = (columns: readonly FeatureColumn[], side: keyof Group) =>
    measureSide(
      columns,
      groups.map((group) => group[side]),
      codes,
      chance.part(side),
    );
  const pieces = measure(features.pieces, "pieces");
  const others = measure(features.others, "others");
  const least = Math.max(leastGroups, Math.ceil(groups.length * leastShare));
  const judge = openJudge(goal, groups);
  const tried: TriedAttack[] = [];
  const keep = (attack: TriedAttack | null) => {
    if (attack !== null) tried.push(attack);
  };
  for (const piece of pieces.sorted) {
    for (const other of others.sorted) {
      const active = activeIn(piece, other, least);
      if (active === null) continue;
      keep(judge("ascending", piece, other, active, countSorted(groups, piece, other, active, false)));
      keep(judge("descending", piece, other, active, countSorted(groups, piece, other, active, true)));
    }
  }
  for (const piece of pieces.distinct) {
    for (const other of others.distinct) {
      for (const matching of closeMatchings(piece, other, depth)) {
        const both = activeIn(piece, other, least) ?? [];
        const active = matching === "equal" ? groupsWithEqual(piece, other, both) : both;
        if (active.length < least) continue;
        keep(judge(matching, piece, other, active, countClose(matching, piece, other, active)));
      }
    }
  }
  return tried;
}

function activeIn(piece: Side, other: Side, least: number): readonly number[] | null {
  const active: number[] = [];
  for (const at of piece.active) if (other.isActive[at] === 1) active.push(at);
  return active.length < least ? null : active;
}

function countSorted(
  groups: readonly Group[],
  piece: Side,
  other: Side,
  active: readonly number[],
  isReversed: boolean,
): number {
  let hits = 0;
  for (const at of active) {
    const from = piece.starts[at] ?? 0;
    const n = groups[at]?.pieces.length ?? 0;
    for (let place = 0; place < n; place += 1)
      if (piece.places[from + place] === other.places[from + (isReversed ? n - 1 - place : place)]) hits += 1;
  }
  return hits;
}

/** What a number of hits is worth, by the exact distribution of blind guessing on the same groups. */
function openJudge(goal: Goal, groups: readonly Group[]) {
  const distributions = new Map<string, Float64Array>();
  const distributionOf = (active: readonly number[]): Float64Array => {
    const sizes = new Map<number, number>();
    for (const at of active) {
      const n = groups[at]?.pieces.length ?? 0;
      sizes.set(n, (sizes.get(n) ?? 0) + 1);
    }
    const name = [...sizes].sort((a, b) => a[0] - b[0]).join(" ");
    const known = distributions.get(name) ?? hitDistribution(sizes);
    distributions.set(name, known);
    return known;
  };
  return (matching: Matching, piece: Side, other: Side, active: readonly number[], hits: number): TriedAttack => {
    const expected = active.length;
    const z = (hits - expected) / Math.sqrt(expected);
    const chance = Math.abs(z) < plainDeviations ? 1 : chanceOf(hits, distributionOf(active));
    const isSorted = matching === "ascending" || matching === "descending";
    return {
      goal,
      piece: piece.column.feature,
      other: other.column.feature,
      pieceNames: isSorted ? piece.names : piece.twins,
      otherNames: isSorted ? other.names : other.twins,
      matching,
      groups: expected,
      hits,
      expected,
      z,
      chance,
    };
  };
}
