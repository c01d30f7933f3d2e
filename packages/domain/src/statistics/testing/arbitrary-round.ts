import fc from "fast-check";
import type { CompetencyInput, ItemInput, RaterInput, Round, RoundConfig, StatisticsCluster } from "../round-input.ts";

const groups = ["manager", "peer", "report", "other"] as const;

type Shape = {
  readonly sizes: readonly number[];
  readonly reverse: readonly boolean[];
  readonly sevenPoint: readonly boolean[];
  readonly counts: readonly number[];
  readonly hasSelf: boolean;
  readonly seed: number;
  readonly missing: number;
  readonly config: Partial<RoundConfig>;
};

const shape: fc.Arbitrary<Shape> = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }),
  reverse: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
  sevenPoint: fc.array(
    fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
    { minLength: 20, maxLength: 20 },
  ),
  counts: fc.tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 0, max: 7 }),
    fc.integer({ min: 0, max: 7 }),
    fc.integer({ min: 0, max: 4 }),
  ),
  hasSelf: fc.boolean(),
  seed: fc.integer(),
  missing: fc.constantFrom(0, 0.1, 0.3, 0.5),
  config: fc.record({
    k: fc.constantFrom(3, 4),
    kSpread: fc.constantFrom(5, 6),
    remainder: fc.constantFrom("absorb", "withhold"),
    minAnsweredShare: fc.constantFrom(0.5, 2 / 3, 1),
    groupWeights: fc.record({
      manager: fc.integer({ min: 1, max: 3 }),
      peer: fc.integer({ min: 1, max: 3 }),
      report: fc.integer({ min: 1, max: 3 }),
      other: fc.integer({ min: 1, max: 3 }),
    }),
  }),
});

/** Rounds of all kinds: few and many raters, missing answers, reversed and 7-point items, both remainders, weights. */
export const arbitraryRound: fc.Arbitrary<Round> = shape.map(buildRound);

function buildRound({ sizes, reverse, sevenPoint, counts, hasSelf, seed, missing, config }: Shape): Round {
  const chance = mulberry(seed);
  const clusters: readonly (StatisticsCluster | null)[] = [
    "leadership",
    "management",
    "leadership",
    "management",
    null,
  ];
  const items: ItemInput[] = [];
  const competencies = sizes.map((size, index): CompetencyInput => {
    const id = `c${index + 1}`;
    const own = Array.from({ length: size }, () => {
      const number = items.length;
      const item: ItemInput = {
        id: `i${number + 1}`,
        competency: id,
        reverse: reverse[number] ?? false,
        min: 1,
        max: sevenPoint[number] === true ? 7 : 5,
      };
      items.push(item);
      return item.id;
    });
    return { id, cluster: clusters[index] ?? null, items: own };
  });
  const rater = (id: string, group: string): RaterInput => ({
    id,
    group,
    answers: Object.fromEntries(
      items.map((item) => [item.id, chance() < missing ? null : 1 + Math.floor(chance() * (item.max ?? 5))]),
    ),
  });
  const raters = groups.flatMap((group, index) =>
    Array.from({ length: counts[index] ?? 0 }, (_, number) => rater(`${group}${number + 1}`, group)),
  );
  return {
    scale: { min: 1, max: 5 },
    competencies,
    items,
    raters: hasSelf ? [rater("self", "self"), ...raters] : raters,
    config,
  };
}

/** Small reproducible random numbers in 0..1 (mulberry32). */
export function mulberry(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A copy in another order. */
export function shuffled<T>(values: readonly T[], chance: () => number): readonly T[] {
  const copy = [...values];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    const held = copy[last] as T;
    copy[last] = copy[other] as T;
    copy[other] = held;
  }
  return copy;
}

/** The rater's answers by item id. */
export function answersOf(rater: RaterInput, items: readonly ItemInput[]): Record<string, number | null> {
  const { answers } = rater;
  return Object.fromEntries(
    items.map((item, index) => [item.id, (isList(answers) ? answers[index] : answers[item.id]) ?? null]),
  );
}

function isList(answers: RaterInput["answers"]): answers is readonly (number | null)[] {
  return Array.isArray(answers);
}
