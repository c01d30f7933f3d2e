import type { Attack, Goal, Matching } from "../lab-result.ts";
import type { Chance } from "../lab-chance.ts";
import type { FeatureColumn } from "./feature-column.ts";
import { chanceOf, hitDistribution } from "./fixed-points.ts";
import { matchBy } from "./matchings.ts";
import { measureSide, type Measured, type Side } from "./measured-side.ts";

/** Pieces and those they are to be brought together with: the one at each place belongs to the one at the same place. */
export type Group = { readonly pieces: readonly number[]; readonly others: readonly number[] };

/** An attack with every feature that sorts alike on either side: they are one and the same test. */
export type TriedAttack = Attack & { readonly pieceNames: readonly string[]; readonly otherNames: readonly string[] };

/** A test on fewer groups than this could not tell anything from chance. */
const leastGroups = 4;
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
  const pieces = measureSide(
    features.pieces,
    groups.map((group) => group.pieces),
    chance.part("pieces"),
  );
  const others = measureSide(
    features.others,
    groups.map((group) => group.others),
    chance.part("others"),
  );
  const judge = openJudge(goal, groups);
  const tried: TriedAttack[] = [];
  const keep = (attack: TriedAttack | null) => {
    if (attack !== null) tried.push(attack);
  };
  for (const piece of pieces.sorted) {
    for (const other of others.sorted) {
      const active = activeIn(piece, other, leastGroups);
      if (active === null) continue;
      keep(judge("ascending", piece, other, active, countSorted(groups, piece, other, active, false)));
      keep(judge("descending", piece, other, active, countSorted(groups, piece, other, active, true)));
    }
  }
  for (const piece of pieces.all) {
    for (const other of others.all) {
      for (const matching of matchingsFor(piece, other, depth)) {
        const active = activeIn(piece, other, leastGroups);
        if (active === null) continue;
        keep(judge(matching, piece, other, active, countMatched(matching, groups, piece, other, active)));
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

/** Which of the other ways make sense for two features: something must be equal, or of the same kind and in the same range. */
function matchingsFor(
  piece: Side,
  other: Side,
  depth: "whole" | "brief",
): readonly Exclude<Matching, "ascending" | "descending">[] {
  const sharesValues = [...piece.values].some((value) => other.values.has(value));
  const { unit } = piece.column;
  const isAlike = unit === other.column.unit && unit !== "text" && unit !== "number";
  const overlaps = piece.least <= other.most && other.least <= piece.most;
  const near = depth === "whole" && isAlike && overlaps ? (["nearest", "optimal"] as const) : [];
  return sharesValues ? ["equal", ...near] : near;
}

function countMatched(
  matching: Exclude<Matching, "ascending" | "descending">,
  groups: readonly Group[],
  piece: Side,
  other: Side,
  active: readonly number[],
): number {
  let hits = 0;
  for (const at of active) {
    const group = groups[at];
    if (group === undefined) continue;
    const from = piece.starts[at] ?? 0;
    const matched = matchBy(matching, measured(piece, group.pieces, from), measured(other, group.others, from));
    for (const [one, given] of matched.entries()) if (one === given) hits += 1;
  }
  return hits;
}

function measured({ column, draws }: Side, entities: readonly number[], from: number): Measured {
  return {
    near: entities.map((entity) => column.near[entity] ?? Number.NaN),
    exact: entities.map((entity) => column.exact[entity]),
    draws: entities.map((_, at) => draws[from + at] ?? 0),
  };
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
      pieceNames: isSorted ? piece.names : [nameOf(piece)],
      otherNames: isSorted ? other.names : [nameOf(other)],
      matching,
      groups: expected,
      hits,
      expected,
      z,
      chance,
    };
  };
}

function nameOf({ column: { feature } }: Side): string {
  return `${feature.store}.${feature.name}`;
}
