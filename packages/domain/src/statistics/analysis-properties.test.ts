import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseDissolved } from "./analyse-dissolved.ts";
import { benjaminiHochberg } from "./benjamini-hochberg.ts";
import { dissolveRound } from "./dissolve-round.ts";
import type { DissolvedRound } from "./dissolved-round.ts";
import { pt, qt } from "./distribution/student.ts";
import { mapEllipse } from "./map-ellipse.ts";
import { planCells } from "./plan-cells.ts";
import type { RoundAnalysis } from "./round-analysis.ts";
import type { RaterInput, Round } from "./round-input.ts";
import { runRound, withoutRaters } from "./run-round.ts";
import { joinDissolved, splitDissolved } from "./split-dissolved.ts";
import { answersOf, arbitraryRound, mulberry, shuffled } from "./testing/arbitrary-round.ts";
import { differences } from "./testing/close-to.ts";
import { validateRound } from "./validate-round.ts";

function analysed(round: Round): RoundAnalysis {
  return withoutRaters(runRound(round));
}

test("the order of the raters does not matter, to the last byte", () => {
  fc.assert(
    fc.property(arbitraryRound, fc.integer(), (round, seed) => {
      const other = { ...round, raters: shuffled(round.raters, mulberry(seed)) };
      expect(JSON.stringify(analysed(other))).toBe(JSON.stringify(analysed(round)));
    }),
  );
});

test("the order of the items does not matter", () => {
  fc.assert(
    fc.property(arbitraryRound, fc.integer(), (round, seed) => {
      const chance = mulberry(seed);
      const other: Round = {
        ...round,
        items: shuffled(round.items, chance),
        competencies: round.competencies.map((competency) => ({
          ...competency,
          items: shuffled(competency.items, chance),
        })),
      };
      const sorted = ({ cells, ...rest }: RoundAnalysis): unknown => ({
        ...rest,
        cells: cells.map(({ comp, ...cell }) => ({
          ...cell,
          comp: Object.entries(comp).map(([id, figure]) => [
            id,
            { ...figure, usableItems: figure.usableItems?.toSorted() },
          ]),
        })),
      });
      expect(differences(sorted(analysed(other)), sorted(analysed(round)))).toEqual([]);
    }),
  );
});

test("answers as a list and answers by item id are the same round", () => {
  fc.assert(
    fc.property(arbitraryRound, (round) => {
      const listed = round.raters.map((rater): RaterInput => ({
        ...rater,
        answers: Object.values(answersOf(rater, round.items)),
      }));
      expect(analysed({ ...round, raters: listed })).toEqual(analysed(round));
    }),
    { numRuns: 30 },
  );
});

test("a can't-say moves nothing on other competencies", () => {
  let looked = 0;
  fc.assert(
    fc.property(arbitraryRound, fc.nat(), fc.nat(), (round, first, second) => {
      const rater = round.raters[first % Math.max(1, round.raters.length)];
      const item = round.items[second % round.items.length];
      if (rater === undefined || item === undefined) return;
      const answers = { ...answersOf(rater, round.items), [item.id]: null };
      const other = { ...round, raters: round.raters.map((each) => (each === rater ? { ...rater, answers } : each)) };
      const before = runRound(round);
      const after = runRound(other);
      // A rater who is valid for nothing any more is no respondent, and the cells may be others.
      if (
        JSON.stringify(after.cells.map(({ raters }) => raters)) !==
        JSON.stringify(before.cells.map(({ raters }) => raters))
      )
        return;
      looked += 1;
      for (const [index, cell] of before.cells.entries()) {
        for (const [id, figure] of Object.entries(cell.comp)) {
          if (id === item.competency) continue;
          // Adjusted p values belong to the whole list.
          const { pAdj, gapClass } = figure;
          expect({ ...after.cells[index]?.comp[id], pAdj, gapClass }).toEqual(figure);
        }
      }
    }),
  );
  expect(looked).toBeGreaterThan(40);
});

test("answers shifted together with the scale shift the means and nothing else", () => {
  fc.assert(
    fc.property(arbitraryRound, fc.integer({ min: -7, max: 7 }), (round, by) => {
      const shift = (value: number | null | undefined): number | null =>
        value === null || value === undefined ? null : value + by;
      const moved: Round = {
        ...round,
        scale: { min: 1 + by, max: 5 + by },
        items: round.items.map((item) => ({ ...item, min: (item.min ?? 1) + by, max: (item.max ?? 5) + by })),
        raters: round.raters.map((rater) => ({
          ...rater,
          answers: Object.fromEntries(
            Object.entries(answersOf(rater, round.items)).map(([id, value]) => [id, shift(value)]),
          ),
        })),
      };
      const before = analysed(round);
      const after = analysed(moved);
      const located = (analysis: RoundAnalysis, back: number): unknown => ({
        cells: analysis.cells.map(({ comp }) =>
          Object.values(comp).map((figure) => ({
            ...figure,
            mean: add(figure.mean, back),
            lower: add(figure.lower, back),
            upper: add(figure.upper, back),
            min: add(figure.min, back),
            max: add(figure.max, back),
          })),
        ),
        others: Object.values(analysis.allOthers).map((figure) => ({
          ...figure,
          mean: add(figure.mean, back),
          lower: add(figure.lower, back),
          upper: add(figure.upper, back),
        })),
        order: analysis.order,
        balance: Object.values(analysis.map.cells).map(({ balance, ellipse }) => [
          balance?.B,
          balance?.leaning,
          ellipse,
        ]),
      });
      expect(differences(located(after, -by), located(before, 0))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

function add(value: number | null, by: number): number | null {
  return value === null ? null : value + by;
}

test("an item asked the other way round and keyed in reverse gives the same analysis", () => {
  fc.assert(
    fc.property(arbitraryRound, (round) => {
      const turned: Round = {
        ...round,
        items: round.items.map((item) => ({ ...item, reverse: item.reverse !== true })),
        raters: round.raters.map((rater) => {
          const answers = answersOf(rater, round.items);
          for (const { id, min = 1, max = 5 } of round.items)
            answers[id] = answers[id] === null ? null : min + max - (answers[id] ?? 0);
          return { ...rater, answers };
        }),
      };
      expect(JSON.stringify(analysed(turned))).toBe(JSON.stringify(analysed(round)));
    }),
    { numRuns: 60 },
  );
});

test("limits hold the probability that they promise", () => {
  fc.assert(
    fc.property(arbitraryRound, fc.constantFrom(0.8, 0.9, 0.95), (round, level) => {
      const { cells, allOthers } = analysed({ ...round, config: { ...round.config, level } });
      for (const figure of [...cells.flatMap(({ comp }) => Object.values(comp)), ...Object.values(allOthers)]) {
        const { mean, lower, upper, se, df } = figure;
        if (mean === null || lower === null || upper === null || se === null || df === null) continue;
        expect(pt((upper - mean) / se, df) - pt((lower - mean) / se, df)).toBeCloseTo(level, 9);
        expect(upper - mean).toBeCloseTo(mean - lower, 9);
      }
    }),
    { numRuns: 60 },
  );
});

test("Benjamini-Hochberg agrees with its definition and is monotone", () => {
  const pValues = fc.array(fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 25 });
  fc.assert(
    fc.property(pValues, (p) => {
      const adjusted = benjaminiHochberg(p);
      const known = p.filter((value) => value !== null);
      const m = known.length;
      const ranked = known.toSorted((a, b) => a - b);
      for (const [index, value] of p.entries()) {
        if (value === null) {
          expect(adjusted[index]).toBeNull();
          continue;
        }
        const candidates = ranked.flatMap((other, rank) =>
          other >= value ? [Math.min(1, (m * other) / (rank + 1))] : [],
        );
        expect(adjusted[index]).toBeCloseTo(Math.min(...candidates), 12);
        expect(adjusted[index]).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        for (const [other, otherValue] of p.entries()) {
          if (otherValue !== null && otherValue <= value)
            expect(adjusted[other]).toBeLessThanOrEqual(adjusted[index] ?? NaN);
        }
      }
    }),
  );
});

test("every point of an ellipse is as far from its centre as the level says, and the centre lies inside", () => {
  const points = fc.array(
    fc.record({ x: fc.double({ min: 1, max: 5, noNaN: true }), y: fc.double({ min: 1, max: 5, noNaN: true }) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(points, (cloud) => {
      const prior = { priorSd: 0.6, priorCorr: 0.7, priorDf: 10 };
      const { centre, major, minor, theta, c2, df, B, lower, upper, seB } = mapEllipse(cloud, {
        ...prior,
        kSpread: 5,
        level: 0.9,
      });
      if (centre === null || !("x" in centre)) throw new Error("no centre");
      const n = cloud.length;
      const about = (f: (p: { x: number; y: number }) => number): number => cloud.reduce((sum, p) => sum + f(p), 0);
      const own = n >= 5;
      const mix = (start: number, squares: number): number => (own ? (10 * start + squares) / (10 + n - 1) : start) / n;
      const a = mix(
        0.36,
        about((p) => (p.x - centre.x) ** 2),
      );
      const d = mix(
        0.36,
        about((p) => (p.y - centre.y) ** 2),
      );
      const b = mix(
        0.252,
        about((p) => (p.x - centre.x) * (p.y - centre.y)),
      );
      for (let step = 0; step < 12; step += 1) {
        const along = (major ?? NaN) * Math.cos(step / 2);
        const across = (minor ?? NaN) * Math.sin(step / 2);
        const u = along * Math.cos(theta ?? NaN) - across * Math.sin(theta ?? NaN);
        const v = along * Math.sin(theta ?? NaN) + across * Math.cos(theta ?? NaN);
        expect((d * u * u - 2 * b * u * v + a * v * v) / (a * d - b * b)).toBeCloseTo(c2 ?? NaN, 6);
      }
      expect(major).toBeGreaterThanOrEqual(minor ?? NaN);
      expect(minor).toBeGreaterThan(0);
      expect(seB).toBeCloseTo(Math.sqrt(a + d - 2 * b), 9);
      expect([lower ?? NaN, upper ?? NaN].map((limit) => Math.abs(limit - (B ?? NaN)))[0]).toBeCloseTo(
        qt(0.95, df ?? NaN) * (seB ?? NaN),
        9,
      );
    }),
  );
});

test("a round taken apart, stored in any order and put together again gives the same bytes", () => {
  fc.assert(
    fc.property(arbitraryRound, fc.integer(), (round, seed) => {
      const chance = mulberry(seed);
      const dissolved = dissolveRound(validateRound(round));
      const { outline, pieces } = splitDissolved(dissolved);
      const stored: typeof pieces = JSON.parse(JSON.stringify(shuffled(pieces, chance)));
      const turned = stored.map((piece) => ({
        ...piece,
        answers: Object.fromEntries(shuffled(Object.entries(piece.answers), chance)),
      }));
      const rebuilt = joinDissolved(JSON.parse(JSON.stringify(outline)) as typeof outline, turned);
      expect(JSON.stringify(analyseDissolved(rebuilt))).toBe(JSON.stringify(analyseDissolved(dissolved)));
    }),
  );
});

test("what is kept of a round has no rater in it and no answer of a competency that may not be shown", () => {
  fc.assert(
    fc.property(arbitraryRound, (round) => {
      const dissolved: DissolvedRound = dissolveRound(validateRound(round));
      const text = JSON.stringify(dissolved);
      for (const { id, group } of round.raters) if (group !== "self") expect(text).not.toContain(`"${id}"`);
      for (const { competencies, kCell, n } of dissolved.cells) {
        expect(n).toBeGreaterThanOrEqual(kCell);
        for (const { reason, n: valid, rows } of Object.values(competencies)) {
          if (reason !== null) expect(rows).toEqual([]);
          else expect(valid).toBeGreaterThanOrEqual(kCell);
        }
      }
    }),
  );
});

test("an item asked on its own scale is a round of its own with the same people in the same cells", () => {
  const answers = (lead: number, axis: number | null) => ({ lead, axis });
  const people = [
    ["self", "self", answers(4, 2)],
    ["m", "manager", answers(3, 6)],
    ["p1", "peer", answers(4, 7)],
    ["p2", "peer", answers(3, 5)],
    ["p3", "peer", answers(5, 6)],
    ["p4", "peer", answers(5, null)],
    ["r1", "report", answers(2, 1)],
    ["r2", "report", answers(2, 1)],
  ] as const;
  const raters = (item: "lead" | "axis"): readonly RaterInput[] =>
    people.map(([id, group, given]) => ({ id, group, answers: { [item]: given[item] } }));
  const config = { remainder: "withhold" } as const;
  const main = validateRound({
    scale: { min: 1, max: 5 },
    competencies: [{ id: "lead", items: ["lead"] }],
    items: [{ id: "lead" }],
    raters: raters("lead"),
    config,
  });
  const axis = validateRound({
    scale: { min: 1, max: 7 },
    competencies: [{ id: "axis", items: ["axis"] }],
    items: [{ id: "axis" }],
    raters: raters("axis"),
    config,
  });
  const plan = planCells(main);
  const analysis = analyseDissolved(dissolveRound(axis, plan));
  expect(analysis.cells.map(({ key, n }) => [key, n])).toEqual([
    ["manager", 1],
    ["peer", 4],
  ]);
  expect(analysis.withheld).toEqual(["report"]);
  expect(analysis.cells[1]?.comp["axis"]).toMatchObject({ mean: 6, n: 3, usableItems: ["axis"] });
  expect(analysis.allOthers["axis"]).toMatchObject({
    mean: 6,
    cells: ["manager", "peer"],
    gap: -4,
    gapClass: "self_lower",
  });
  expect(analysis.map.allOthers.reason).toBe("NO_DATA");
});
