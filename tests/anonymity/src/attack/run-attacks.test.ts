import { expect, test } from "vitest";
import type { Matching } from "../lab-result.ts";
import { labChance, whole, type Chance } from "../lab-chance.ts";
import { featureColumns } from "./feature-column.ts";
import { boundOf, leaksOfAttacks } from "./find-leaks.ts";
import { hungarian } from "./matchings.ts";
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

test("a leak of one piece in four is found too, and one that is always wrong as well", () => {
  const partly = attack(labChance("partly"), (isPiece, rater, noise) =>
    isPiece && noise < 0.6 ? noise * 1e9 : rater * 1000,
  );
  expect(leaksOfAttacks(partly, boundOf(partly.length))).not.toEqual([]);
  const wrong = attack(labChance("wrong"), (isPiece, rater) => (isPiece ? rater + 2 : rater), "what");
  expect(wrong.length).toBeGreaterThan(0);
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

test("the Hungarian method finds what trying every matching finds", () => {
  const chance = labChance("costs");
  for (let run = 0; run < 200; run += 1) {
    const n = whole(chance, 2, 5);
    const costs = Array.from({ length: n }, () => Array.from({ length: n }, () => chance.uniform()));
    const draws = () => Array.from({ length: n }, () => chance.uniform());
    const total = (order: readonly number[]) =>
      order.reduce((sum, other, piece) => sum + (costs[piece]?.[other] ?? 0), 0);
    const matched = hungarian(costs, draws(), draws());
    expect([...matched].sort()).toEqual(Array.from({ length: n }, (_, at) => at));
    const best = Math.min(...permutations(Array.from({ length: n }, (_, at) => at)).map(total));
    expect(total(matched)).toBeCloseTo(best, 9);
  }
});

function permutations(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length < 2) return [places];
  return places.flatMap((first) =>
    permutations(places.filter((place) => place !== first)).map((rest) => [first, ...rest]),
  );
}
