import { pooledInterval, qnorm, tInterval } from "@parallax/domain/statistics";
import { type Chance, seededChance } from "./chance.ts";
import { fourAnswers, raterSd } from "./made-people.ts";

/** Share of 90 % intervals that hold the true mean, and their mean half-width in points, for one way of making them. */
export type Coverage = { readonly n: number; readonly covered: number; readonly halfWidth: number };
export type Coverages = Readonly<Record<"ownZ" | "ownT" | "ours", readonly Coverage[]>>;

const level = 0.9;
const kSpread = 5;

/** Draws groups of two to eight raters again and again and asks how often each interval holds the truth. */
export function simulateCoverage(draws: number): Coverages {
  const chance = seededChance(20_260_901);
  const sizes = [2, 3, 4, 5, 6, 7, 8];
  const results = sizes.map((n) => coverageAt(n, draws, chance));
  const of = (kind: "ownZ" | "ownT" | "ours"): readonly Coverage[] =>
    results.map((result, index) => ({ n: sizes[index] ?? NaN, ...result[kind] }));
  return { ownZ: of("ownZ"), ownT: of("ownT"), ours: of("ours") };
}

function coverageAt(n: number, draws: number, chance: Chance) {
  const z = qnorm((1 + level) / 2);
  const tally = { ownZ: counter(), ownT: counter(), ours: counter() };
  for (let draw = 0; draw < draws; draw += 1) {
    // Leaders differ in level, and a little in how much their raters differ (Smyth's prior is nearly a point in real data).
    const truth = 3.4 + 0.3 * chance.normal();
    const sd = raterSd() * (0.85 + 0.3 * chance.uniform());
    const scores = Array.from({ length: n }, () => average(fourAnswers(truth + sd * chance.normal(), chance)));
    const own = tInterval(scores, level);
    const mean = own.mean ?? NaN;
    const spread = own.sd ?? NaN;
    count(tally.ownZ, mean, truth, (z * spread) / Math.sqrt(n));
    count(tally.ownT, mean, truth, (own.upper ?? NaN) - mean);
    const pooled = pooledInterval({ n, mean, sd: n >= kSpread ? spread : null, priorSd: 0.72, priorDf: 10, level });
    count(tally.ours, mean, truth, (pooled.upper ?? NaN) - mean);
  }
  const share = ({ held, width }: Counter) => ({ covered: held / draws, halfWidth: width / draws });
  return { ownZ: share(tally.ownZ), ownT: share(tally.ownT), ours: share(tally.ours) };
}

type Counter = { held: number; width: number };

function counter(): Counter {
  return { held: 0, width: 0 };
}

function count(into: Counter, mean: number, truth: number, half: number): void {
  if (Math.abs(mean - truth) <= half) into.held += 1;
  into.width += half;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
