import { expect, test } from "vitest";
import type { Matching } from "../lab-result.ts";
import { labChance, whole, type Chance } from "../lab-chance.ts";
import { featureColumns } from "./feature-column.ts";
import { boundOf, leaksOfAttacks } from "./find-leaks.ts";
import { matchGreedily, matchOptimally } from "./matchings.ts";
import { runAttacks, type Group } from "./run-attacks.ts";

type Values = readonly (number | string | undefined)[];

/** Forty groups of three to six: raters and pieces in turn, the piece after its rater. */
function people(chance: Chance) {
  const groups: Group[] = [];
  let size = 0;
  for (let group = 0; group < 40; group += 1) {
    const n = whole(chance, 3, 6);
    const others = Array.from({ length: n }, (_, at) => size + 2 * at);
    groups.push({ others, pieces: others.map((rater) => rater + 1) });
    size += 2 * n;
  }
  return { groups, size };
}

function attack(
  chance: Chance,
  make: (isPiece: boolean, rater: number, noise: number) => number | string | undefined,
  name = "what",
) {
  const { groups, size } = people(chance);
  const noise = Array.from({ length: size }, () => chance.uniform());
  const values = (isPiece: boolean): Values =>
    Array.from({ length: size }, (_, at) =>
      (at % 2 === 1) === isPiece ? make(isPiece, at - (at % 2), noise[at] ?? 0) : undefined,
    );
  const columns = (isPiece: boolean) =>
    featureColumns({ store: isPiece ? "pieces" : "raters", name }, values(isPiece), size);
  return runAttacks("piece→rater", groups, { pieces: columns(true), others: columns(false) }, chance.part("attack"));
}

const leaks: readonly (readonly [string, Matching, string, Parameters<typeof attack>[1]])[] = [
  ["in the same order", "ascending", "what", (isPiece, rater, noise) => (isPiece ? rater * 10 + noise : rater)],
  ["in reverse order", "descending", "what", (isPiece, rater) => (isPiece ? -rater : rater)],
  ["in the same transaction", "equal", "xmin", (_, rater) => 1000 + ((rater * 7919) % 1009)],
  ["with the same word", "equal", "what", (_, rater) => `word ${(rater * 7919) % 1009}`],
  ["a moment later", "nearest", "lsn", (isPiece, rater) => ((rater * 7919) % 1009) * 100 + (isPiece ? 3 : 0)],
];

test.each(leaks)("pieces that lie %s as their raters are found, %s", (_, matching, name, make) => {
  const attacks = attack(labChance("leaks"), make, name);
  const bound = boundOf(attacks.length);
  // What is equal is in the same order as well; each way must find it by itself.
  const own = attacks.filter((attack) => attack.matching === matching);
  const [leak] = leaksOfAttacks(own, bound);
  expect(leak?.features).toEqual([`pieces.${name}`, `raters.${name}`]);
  expect(leaksOfAttacks(attacks, bound).length).toBeGreaterThan(0);
});

test("a leak of six pieces in ten is found too", () => {
  const attacks = attack(labChance("partly"), (isPiece, rater, noise) =>
    isPiece && noise < 0.4 ? noise * 1e6 : rater * 1000,
  );
  expect(leaksOfAttacks(attacks, boundOf(attacks.length))).not.toEqual([]);
});

test("whoever is never right knows something as well", () => {
  const chance = labChance("never right");
  const { groups, size } = people(chance);
  const next = new Map(groups.flatMap(({ pieces }) => pieces.map((piece, at) => [piece, (at + 1) % pieces.length])));
  const column = (store: string, of: (at: number) => number | undefined) =>
    featureColumns(
      { store, name: "what" },
      Array.from({ length: size }, (_, at) => of(at)),
      size,
    );
  const features = {
    pieces: column("pieces", (at) => next.get(at)),
    others: column("raters", (at) => (next.has(at) ? undefined : at)),
  };
  const attacks = runAttacks("piece→rater", groups, features, chance);
  const [leak] = leaksOfAttacks(attacks, boundOf(attacks.length));
  expect(leak).toMatchObject({ matching: "ascending", hits: 0, expected: groups.length });
});

test("noise is told from a leak, whatever the draw", () => {
  const runs = 60;
  const alarms = Array.from({ length: runs }, (_, run) => {
    const attacks = attack(labChance(`noise ${run}`), (_isPiece, _rater, noise) => noise);
    return leaksOfAttacks(attacks, 0.05 / attacks.length).length > 0;
  });
  // One in twenty is meant to; four times as many would be a wrong statistic.
  expect(alarms.filter(Boolean).length).toBeLessThan(runs / 5);
});

test("what is the same for everybody, and what is missing, is no feature at all", () => {
  expect(attack(labChance("same"), () => 7)).toEqual([]);
  expect(attack(labChance("missing"), () => undefined)).toEqual([]);
});

test("features that sort everybody alike are one test, and a finding names them all", () => {
  const chance = labChance("alike");
  const { groups, size } = people(chance);
  const column = (store: string, of: (at: number) => number) =>
    featureColumns(
      { store, name: "what" },
      Array.from({ length: size }, (_, at) => of(at)),
      size,
    );
  const attacks = runAttacks(
    "piece→rater",
    groups,
    {
      pieces: [...column("one", (at) => at), ...column("two", (at) => at * 3 + 1)],
      others: column("raters", (at) => at),
    },
    chance,
  );
  const sorted = attacks.filter(({ matching }) => matching === "ascending");
  expect(sorted).toHaveLength(1);
  expect(sorted[0]?.pieceNames).toEqual(["one.what", "two.what"]);
});

test("the Hungarian method finds what trying every matching finds, and the greedy one takes the closest pair", () => {
  const chance = labChance("costs");
  for (let run = 0; run < 200; run += 1) {
    const n = whole(chance, 2, 5);
    const places = Array.from({ length: n }, (_, at) => at);
    const costs = Float64Array.from({ length: n * n }, () => chance.uniform());
    const total = (order: readonly number[]) =>
      order.reduce((sum, other, piece) => sum + (costs[piece * n + other] ?? 0), 0);
    const matched = [...matchOptimally(costs, n)];
    expect(matched.toSorted()).toEqual(places);
    expect(total(matched)).toBeCloseTo(Math.min(...permutations(places).map(total)), 9);
    const greedy = [...matchGreedily(costs, n)];
    expect(greedy.toSorted()).toEqual(places);
    const closest = costs.indexOf(Math.min(...costs));
    expect(greedy[Math.floor(closest / n)]).toBe(closest % n);
  }
});

function permutations(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length < 2) return [places];
  return places.flatMap((first) =>
    permutations(places.filter((place) => place !== first)).map((rest) => [first, ...rest]),
  );
}
