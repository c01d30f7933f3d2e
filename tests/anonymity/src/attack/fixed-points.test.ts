import { expect, test } from "vitest";
import { labChance } from "../lab-chance.ts";
import { chanceOf, deviationsOf, fixedPoints, hitDistribution } from "./fixed-points.ts";

test.each([2, 3, 5, 8, 12])("of %i people a blind guess gets one right on average, with a variance of one", (n) => {
  const chances = [...fixedPoints(n)];
  const moment = (power: number) => chances.reduce((sum, chance, hits) => sum + chance * hits ** power, 0);
  expect(moment(0)).toBeCloseTo(1, 12);
  expect(moment(1)).toBeCloseTo(1, 12);
  expect(moment(2) - moment(1) ** 2).toBeCloseTo(1, 12);
  // Nobody can have exactly one wrong.
  expect(chances[n - 1]).toBeCloseTo(0, 12);
});

test("all permutations of four, counted one by one, have as many fixed points as the formula says", () => {
  const counts = [0, 0, 0, 0, 0];
  for (const order of permutations([0, 1, 2, 3])) {
    const hits = order.filter((place, at) => place === at).length;
    counts[hits] = (counts[hits] ?? 0) + 1;
  }
  expect(counts).toEqual([...fixedPoints(4)].map((chance) => Math.round(chance * 24)));
});

test("the hits of many groups together are judged exactly: both tails, and no more than chance allows", () => {
  const distribution = hitDistribution(
    new Map([
      [3, 20],
      [5, 30],
      [6, 10],
    ]),
  );
  const total = distribution.reduce((sum, chance) => sum + chance, 0);
  const mean = distribution.reduce((sum, chance, hits) => sum + chance * hits, 0);
  expect(total).toBeCloseTo(1, 10);
  expect(mean).toBeCloseTo(60, 8);
  expect(chanceOf(60, distribution)).toBeGreaterThan(0.9);
  expect(chanceOf(110, distribution)).toBeLessThan(1e-6);
  expect(chanceOf(25, distribution)).toBeLessThan(1e-6);
  expect(deviationsOf(0.05)).toBeCloseTo(1.96, 2);
});

test("guessing blindly is called a leak about as often as the bound says", () => {
  const chance = labChance("false alarms");
  const distribution = hitDistribution(new Map([[4, 40]]));
  const runs = 4000;
  let alarms = 0;
  for (let run = 0; run < runs; run += 1) {
    let hits = 0;
    for (let group = 0; group < 40; group += 1)
      hits += chance.shuffle([0, 1, 2, 3]).filter((place, at) => place === at).length;
    if (chanceOf(hits, distribution) < 0.05) alarms += 1;
  }
  // Whole numbers cannot meet a level exactly; they must not go beyond it.
  expect(alarms / runs).toBeLessThan(0.06);
  expect(alarms / runs).toBeGreaterThan(0.02);
});

function permutations(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length < 2) return [places];
  return places.flatMap((first) =>
    permutations(places.filter((place) => place !== first)).map((rest) => [first, ...rest]),
  );
}
