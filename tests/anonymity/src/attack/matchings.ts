import type { Matching } from "../lab-result.ts";

/**
 * Ways to bring n pieces and n raters together by one number about each. All give a whole matching, so that by chance each has exactly
 * the hits of a random permutation; `draws` are random numbers that break every tie.
 */
export type Measured = {
  readonly near: readonly number[];
  readonly exact: readonly (string | undefined)[];
  readonly draws: readonly number[];
};

/** Places in ascending order; what is missing comes last. */
export function sortedPlaces(values: readonly number[], draws: readonly number[]): readonly number[] {
  const places = Array.from(values, (_, at) => at);
  const weight = (at: number) => {
    const value = values[at] ?? Number.NaN;
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  };
  return places.sort((a, b) => {
    const [one, other] = [weight(a), weight(b)];
    if (one !== other) return one < other ? -1 : 1;
    return (draws[a] ?? 0) - (draws[b] ?? 0);
  });
}

/** Whom each piece is given to. */
export function matchBy(
  matching: Exclude<Matching, "ascending" | "descending">,
  pieces: Measured,
  others: Measured,
): readonly number[] {
  const costs = pieces.near.map((value, piece) =>
    others.near.map((other, at) => costOf(matching, { value, other }, pieces.exact[piece], others.exact[at])),
  );
  if (matching === "optimal") return hungarian(costs, pieces.draws, others.draws);
  return greedy(costs, pieces.draws, others.draws);
}

function costOf(
  matching: Exclude<Matching, "ascending" | "descending">,
  { value, other }: { readonly value: number; readonly other: number },
  exact: string | undefined,
  otherExact: string | undefined,
): number {
  if (matching === "equal") return exact !== undefined && exact === otherExact ? 0 : 1;
  const distance = Math.abs(value - other);
  if (Number.isNaN(distance)) return 1e6;
  // On plain distance the best matching of as many and as many is the sorted one; on its logarithm it is the one of near neighbours.
  return Math.log1p(distance);
}

/** The closest pair first, then the closest of those who are left. */
function greedy(
  costs: readonly (readonly number[])[],
  draws: readonly number[],
  otherDraws: readonly number[],
): readonly number[] {
  const pairs = costs.flatMap((row, piece) =>
    row.map((cost, other) => ({ cost, piece, other, draw: ((draws[piece] ?? 0) + (otherDraws[other] ?? 0)) % 1 })),
  );
  pairs.sort((a, b) => a.cost - b.cost || a.draw - b.draw);
  const matched: number[] = Array.from(costs, () => -1);
  const taken = new Set<number>();
  for (const { piece, other } of pairs) {
    if (matched[piece] !== -1 || taken.has(other)) continue;
    matched[piece] = other;
    taken.add(other);
  }
  return matched;
}

/**
 * The matching of least cost altogether, by the Hungarian method (Kuhn 1955, with potentials as Jonker and Volgenant have them, O(n³)).
 * Rows and columns are taken in an order drawn anew, so that of equally good matchings each is as likely.
 */
export function hungarian(
  costs: readonly (readonly number[])[],
  draws: readonly number[],
  otherDraws: readonly number[],
): readonly number[] {
  const rows = sortedPlaces(
    costs.map(() => 0),
    draws,
  );
  const columns = sortedPlaces(
    costs.map(() => 0),
    otherDraws,
  );
  const cost = (row: number, column: number) => costs[rows[row - 1] ?? 0]?.[columns[column - 1] ?? 0] ?? 0;
  const n = costs.length;
  const rowPotential = new Float64Array(n + 1);
  const columnPotential = new Float64Array(n + 1);
  const rowOf = new Int32Array(n + 1);
  for (let row = 1; row <= n; row += 1) {
    rowOf[0] = row;
    const slack = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
    const cameFrom = new Int32Array(n + 1);
    const used = new Uint8Array(n + 1);
    let column = 0;
    do {
      used[column] = 1;
      const current = rowOf[column] ?? 0;
      let least = Number.POSITIVE_INFINITY;
      let nextColumn = 0;
      for (let at = 1; at <= n; at += 1) {
        if (used[at] === 1) continue;
        const reduced = cost(current, at) - (rowPotential[current] ?? 0) - (columnPotential[at] ?? 0);
        if (reduced < (slack[at] ?? 0)) {
          slack[at] = reduced;
          cameFrom[at] = column;
        }
        if ((slack[at] ?? 0) < least) {
          least = slack[at] ?? 0;
          nextColumn = at;
        }
      }
      for (let at = 0; at <= n; at += 1) {
        if (used[at] === 1) {
          const owner = rowOf[at] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + least;
          columnPotential[at] = (columnPotential[at] ?? 0) - least;
        } else slack[at] = (slack[at] ?? 0) - least;
      }
      column = nextColumn;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const matched: number[] = Array.from(costs, () => -1);
  for (let at = 1; at <= n; at += 1) matched[rows[(rowOf[at] ?? 1) - 1] ?? 0] = columns[at - 1] ?? 0;
  return matched;
}
