/**
 * Ways to bring n pieces and n others together by what each pair costs, in an n × n table row by row. All give a whole matching, so that
 * by chance each has exactly the hits of a random permutation. Ties go to whoever comes first: the table must be in an order drawn anew.
 */
export type Matcher = (costs: Float64Array, n: number) => Int32Array;

/** Places in ascending order, ties by the draws; what is missing comes last. */
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

/** The closest pair first, then the closest of those who are left. */
export const matchGreedily: Matcher = (costs, n) => {
  const matched = new Int32Array(n).fill(-1);
  const isTaken = new Uint8Array(n);
  for (let round = 0; round < n; round += 1) {
    let best = -1;
    for (let row = 0; row < n; row += 1) {
      if (matched[row] !== -1) continue;
      for (let column = 0; column < n; column += 1) {
        if (isTaken[column] === 1) continue;
        const at = row * n + column;
        if (best === -1 || (costs[at] ?? 0) < (costs[best] ?? 0)) best = at;
      }
    }
    matched[Math.floor(best / n)] = best % n;
    isTaken[best % n] = 1;
  }
  return matched;
};

/**
 * The matching of least cost altogether, by the Hungarian method (Kuhn 1955, with potentials as Jonker and Volgenant have them, O(n³)).
 * Rows and columns count from one; column 0 stands for the row that is being placed.
 */
export const matchOptimally: Matcher = (costs, n) => {
  const rowPotential = new Float64Array(n + 1);
  const columnPotential = new Float64Array(n + 1);
  const rowOf = new Int32Array(n + 1);
  const slack = new Float64Array(n + 1);
  const cameFrom = new Int32Array(n + 1);
  const isUsed = new Uint8Array(n + 1);
  for (let row = 1; row <= n; row += 1) {
    rowOf[0] = row;
    slack.fill(Number.POSITIVE_INFINITY);
    isUsed.fill(0);
    let column = 0;
    do {
      isUsed[column] = 1;
      const current = rowOf[column] ?? 0;
      let least = Number.POSITIVE_INFINITY;
      let nextColumn = 0;
      for (let at = 1; at <= n; at += 1) {
        if (isUsed[at] === 1) continue;
        const cost = costs[(current - 1) * n + at - 1] ?? 0;
        const reduced = cost - (rowPotential[current] ?? 0) - (columnPotential[at] ?? 0);
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
        if (isUsed[at] === 1) {
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
  const matched = new Int32Array(n);
  for (let at = 1; at <= n; at += 1) matched[(rowOf[at] ?? 1) - 1] = at - 1;
  return matched;
};
