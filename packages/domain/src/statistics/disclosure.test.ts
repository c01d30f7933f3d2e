import fc from "fast-check";
import { expect, test } from "vitest";
import { audit, type Publication } from "./audit.ts";
import type { RoundAnalysisWithRaters } from "./round-analysis.ts";
import type { Round, ValidRound } from "./round-input.ts";
import { runRound } from "./run-round.ts";
import { arbitraryRound } from "./testing/arbitrary-round.ts";
import { isClose } from "./testing/close-to.ts";
import { validateRound } from "./validate-round.ts";

/** A figure as a sum over answers: exact fractions by "rater item", and a constant. */
type Linear = { readonly terms: ReadonlyMap<string, Fraction>; readonly constant: number };
type Fraction = readonly [bigint, bigint];

type Figure = { readonly name: string; readonly value: number; readonly linear: Linear };

function add(parts: readonly { readonly linear: Linear; readonly by: Fraction }[]): Linear {
  const terms = new Map<string, Fraction>();
  let constant = 0;
  for (const { linear, by } of parts) {
    constant += (linear.constant * Number(by[0])) / Number(by[1]);
    for (const [key, [a, b]] of linear.terms) {
      const [c, d] = terms.get(key) ?? [0n, 1n];
      terms.set(key, [c * b * by[1] + a * by[0] * d, d * b * by[1]]);
    }
  }
  return { terms, constant };
}

/** Mean of a published item over the raters of the cell who are valid for its competency and answered. */
function itemMean(round: ValidRound, raters: readonly string[], itemId: string): Linear {
  const item = round.items.find(({ id }) => id === itemId);
  const competency = round.competencies.find(({ items }) => items.includes(itemId));
  if (item === undefined || competency === undefined) throw new Error(itemId);
  const needed = Math.max(1, Math.ceil(round.config.minAnsweredShare * competency.items.length - 1e-9));
  const answered = round.raters.filter(
    ({ id, answers }) =>
      raters.includes(id) &&
      competency.items.filter((each) => answers[each] !== undefined).length >= needed &&
      answers[itemId] !== undefined,
  );
  const n = BigInt(answered.length);
  const stretch = BigInt(round.scale.max - round.scale.min);
  const range = BigInt(item.max - item.min);
  const sign = item.reverse ? -1n : 1n;
  const start = item.reverse ? item.max : item.min;
  return {
    terms: new Map(answered.map(({ id }) => [`${id} ${itemId}`, [sign * stretch, range * n]])),
    constant: round.scale.min - (Number(sign) * start * Number(stretch)) / Number(range),
  };
}

/** Every linear figure of an analysis with its exact functional of the answers. */
function publishedFigures(round: ValidRound, analysis: RoundAnalysisWithRaters): readonly Figure[] {
  const figures: Figure[] = [];
  const competencyMeans = new Map<string, Linear>();
  for (const { key, raters, comp, items } of analysis.cells) {
    for (const [id, { mean }] of Object.entries(items)) {
      figures.push({ name: `${key} ${id}`, value: mean, linear: itemMean(round, raters, id) });
    }
    for (const [id, { mean, usableItems }] of Object.entries(comp)) {
      if (mean === null || usableItems === null) continue;
      const by: Fraction = [1n, BigInt(usableItems.length)];
      const linear = add(usableItems.map((item) => ({ linear: itemMean(round, raters, item), by })));
      competencyMeans.set(`${key} ${id}`, linear);
      figures.push({ name: `${key} ${id}`, value: mean, linear });
    }
  }
  const weight = (key: string): Fraction => {
    const groups = key.split("+");
    return [
      BigInt(groups.reduce((sum, group) => sum + (round.config.groupWeights[group] ?? 1), 0)),
      BigInt(groups.length),
    ];
  };
  const weighted = (parts: readonly { readonly key: string; readonly linear: Linear }[]): Linear => {
    // Weights over a common denominator of 12 (cells join up to four groups).
    const whole = parts.map(({ key }) => (weight(key)[0] * 12n) / weight(key)[1]);
    const total = whole.reduce((sum, each) => sum + each, 0n);
    return add(parts.map(({ linear }, index) => ({ linear, by: [whole[index] ?? 0n, total] })));
  };
  const others = new Map<string, Linear>();
  for (const [id, { mean, cells }] of Object.entries(analysis.allOthers)) {
    if (mean === null || cells === null) continue;
    const linear = weighted(cells.map((key) => ({ key, linear: competencyMeans.get(`${key} ${id}`) ?? missing(key) })));
    others.set(id, linear);
    figures.push({ name: `others ${id}`, value: mean, linear });
  }
  for (const [id, mean] of Object.entries(analysis.allOthersItems)) {
    const cells = analysis.cells.filter(({ items }) => items[id] !== undefined);
    const linear = weighted(cells.map(({ key, raters }) => ({ key, linear: itemMean(round, raters, id) })));
    figures.push({ name: `others ${id}`, value: mean, linear });
  }
  const points = [
    ...Object.entries(analysis.map.cells).map(([key, point]) => ({ key, point })),
    { key: "others", point: analysis.map.allOthers },
  ];
  for (const { key, point } of points) {
    if (point.x === null || point.y === null) continue;
    for (const [cluster, value] of [
      ["management", point.x],
      ["leadership", point.y],
    ] as const) {
      const parts = round.competencies.flatMap(({ id, cluster: own }) => {
        const linear = key === "others" ? others.get(id) : competencyMeans.get(`${key} ${id}`);
        return own === cluster && linear !== undefined ? [linear] : [];
      });
      const by: Fraction = [1n, BigInt(parts.length)];
      figures.push({ name: `map ${key} ${cluster}`, value, linear: add(parts.map((linear) => ({ linear, by }))) });
    }
  }
  return figures;
}

function missing(key: string): never {
  throw new Error(`no figure of ${key}`);
}

function valueOf({ terms, constant }: Linear, round: ValidRound): number {
  let sum = constant;
  for (const [key, [a, b]] of terms) {
    const [rater = "", item = ""] = key.split(" ");
    sum += ((round.raters.find(({ id }) => id === rater)?.answers[item] ?? NaN) * Number(a)) / Number(b);
  }
  return sum;
}

/** As whole numbers, over raters whose answers are anonymous: those of a boss are shown as theirs and known anyway. */
function publication({ linear }: Figure, anonymous: ReadonlySet<string>): Publication {
  const kept = [...linear.terms].filter(([key]) => anonymous.has(key.split(" ")[0] ?? ""));
  const scale = kept.reduce((product, [, [, b]]) => (product * b) / gcd(product, b), 1n);
  return kept.map(([key, [a, b]]) => {
    const [rater = "", item = ""] = key.split(" ");
    return { rater, item, coef: (a * scale) / b };
  });
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}

function anonymousRaters(round: ValidRound): ReadonlySet<string> {
  return new Set(round.raters.filter(({ group }) => round.config.anonymousGroups.includes(group)).map(({ id }) => id));
}

function collected(input: Round): { readonly round: ValidRound; readonly figures: readonly Figure[] } {
  const round = validateRound(input);
  return { round, figures: publishedFigures(round, runRound(input)) };
}

test("no combination of the figures of a round depends on fewer than k anonymous raters", () => {
  let looked = 0;
  fc.assert(
    fc.property(arbitraryRound, (input) => {
      const { round, figures } = collected(input);
      for (const { name, value, linear } of figures) {
        expect(isClose(valueOf(linear, round), value), `${name} is the sum that it is taken for`).toBe(true);
      }
      looked += figures.length;
      const anonymous = anonymousRaters(round);
      const result = audit(
        figures.map((figure) => publication(figure, anonymous)),
        round.config.k,
      );
      expect(result).toEqual({ safe: true, disclosed: [] });
    }),
    { numRuns: 150 },
  );
  expect(looked).toBeGreaterThan(2000);
});

test("the audit would notice: a total over everybody beside the figures gives small groups away", () => {
  let caught = 0;
  let withheld = 0;
  fc.assert(
    fc.property(arbitraryRound, (input) => {
      const { round, figures } = collected({ ...input, config: { ...input.config, remainder: "withhold" } });
      const analysis = runRound({ ...input, config: { ...input.config, remainder: "withhold" } });
      if (analysis.withheld.length === 0) return;
      const anonymous = anonymousRaters(round);
      const [first] = round.items;
      if (first === undefined || !analysis.cells.some(({ kind, items }) => kind === "anonymous" && items[first.id]))
        return;
      withheld += 1;
      const everybody = round.raters.flatMap(({ id, answers }) =>
        anonymous.has(id) && answers[first.id] !== undefined ? [{ rater: id, item: first.id, coef: 1 }] : [],
      );
      const result = audit([...figures.map((figure) => publication(figure, anonymous)), everybody], round.config.k);
      if (!result.safe) caught += 1;
    }),
    { numRuns: 150 },
  );
  expect(withheld).toBeGreaterThan(10);
  expect(caught).toBeGreaterThan(withheld / 3);
});
