import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { empiricalBayes } from "./empirical-bayes.ts";
import { gapTest } from "./gap-test.ts";
import { groupChange } from "./group-change.ts";
import { mapEllipse } from "./map-ellipse.ts";
import { need } from "./need.ts";
import { pairAxis } from "./pair-axis.ts";
import { plan } from "./plan.ts";
import { pooledInterval } from "./pooled-interval.ts";
import { reliableChange } from "./reliable-change.ts";
import { round1 } from "./round1.ts";
import { scoreItem } from "./score-item.ts";
import { tInterval } from "./t-interval.ts";
import { normalTokens, themeCounts } from "./theme-counts.ts";
import { tooLittleTooMuch } from "./too-little-too-much.ts";

test("shares are rounded up to whole items, never to none", () => {
  expect([need(0.5, 4), need(0.5, 5), need(2 / 3, 3), need(0.666666666666667, 6), need(0, 3), need(1, 3)]).toEqual([
    2, 3, 2, 4, 1, 3,
  ]);
});

test("numbers are shown to one decimal, halves away from zero", () => {
  expect([3.25, 3.35, -0.25, 2.449999, 0.04, -0.04, 3.05].map(round1)).toEqual([3.3, 3.4, -0.3, 2.4, 0, 0, 3.1]);
  expect(Object.is(round1(-0.04), 0)).toBe(true);
});

test("an answer is reversed on its own scale, then stretched to the report's", () => {
  const seven = { itemMin: 1, itemMax: 7, min: 1, max: 5 };
  expect(scoreItem({ ...seven, reverse: false, answer: 6 })).toEqual({ raw: 6, y: 1 + (5 / 6) * 4 });
  expect(scoreItem({ ...seven, reverse: true, answer: 6 })).toEqual({ raw: 2, y: 1 + (1 / 6) * 4 });
  expect(scoreItem({ itemMin: 1, itemMax: 5, min: 1, max: 5, reverse: true, answer: 2 })).toEqual({ raw: 4, y: 4 });
  expect(() => scoreItem({ ...seven, reverse: false, answer: 8 })).toThrow("answer: 8 is outside 1..7");
});

describe("the plan of cells", () => {
  test("keeps every respondent in exactly one cell or withheld, and every cell at k", () => {
    const groups = ["peer", "report", "other", "client"];
    const counts = fc.tuple(...groups.map(() => fc.integer({ min: 0, max: 8 })));
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 3, max: 6 }),
        fc.constantFrom("absorb", "withhold"),
        (sizes, k, remainder) => {
          const n = Object.fromEntries(groups.map((group, index) => [group, sizes[index] ?? 0]));
          const { cells, withheld } = plan(n, k, remainder);
          const present = groups.filter((group) => (n[group] ?? 0) > 0);
          expect([...cells.flat(), ...withheld].toSorted()).toEqual(present.toSorted());
          for (const cell of cells)
            expect(cell.reduce((sum, group) => sum + (n[group] ?? 0), 0)).toBeGreaterThanOrEqual(k);
          if (withheld.length > 0) expect(withheld.reduce((sum, group) => sum + (n[group] ?? 0), 0)).toBeLessThan(k);
          if (remainder === "absorb" && withheld.length > 0) expect(cells).toEqual([]);
          expect(cells.map((cell) => groups.indexOf(cell[0] ?? ""))).toEqual(
            cells.map((cell) => groups.indexOf(cell[0] ?? "")).toSorted((a, b) => a - b),
          );
        },
      ),
    );
  });

  test("breaks ties by preference, then by order", () => {
    expect(plan({ peer: 4, report: 4, other: 1 }, 3, "absorb", ["report"])).toEqual({
      cells: [["peer"], ["report", "other"]],
      withheld: [],
    });
    expect(plan({ peer: 4, report: 4, other: 1 }, 3, "absorb", [])).toEqual({
      cells: [["peer", "other"], ["report"]],
      withheld: [],
    });
    expect(plan({ peer: 5, report: 4, other: 1 }, 3, "absorb", ["peer"])).toEqual({
      cells: [["peer"], ["report", "other"]],
      withheld: [],
    });
    expect(() => plan({ peer: 4 }, 2, "absorb")).toThrow("k: 2");
  });
});

describe("intervals and tests", () => {
  test("an interval of one value or none is not given", () => {
    expect(tInterval([])).toMatchObject({ mean: null, reason: "NO_DATA" });
    expect(tInterval([3])).toMatchObject({ mean: 3, sd: null, lower: null, reason: "TOO_FEW_RATERS" });
    expect(tInterval([3, 3])).toMatchObject({ lower: 3, upper: 3, flag: "ZERO_VARIANCE" });
    expect(pooledInterval({ n: 1, mean: 3, sd: null, priorSd: 0.72, priorDf: 10, level: 0.9 })).toEqual({
      df: 10,
      v: 0.72 ** 2,
      se: 0.72,
      lower: null,
      upper: null,
    });
  });

  test("a gap against one cell is the gap against all others when there is one", () => {
    const result = gapTest({ gap: 1.3, vSelf: 0.1, cells: [{ w: 1, v: 0.5, n: 1, df: 10 }] });
    expect(result.se).toBeCloseTo(Math.sqrt(0.6), 12);
    expect(result.df).toBeCloseTo(14.4, 12);
    expect(gapTest({ gap: 1.3, vSelf: 0.1, cells: [{ w: 3, v: 0.5, n: 1, df: 10 }] })).toEqual(result);
    expect(() => gapTest({ gap: 1, vSelf: 0.1, cells: [] })).toThrow("cells: at least one cell is needed");
  });

  test("change between two rounds is Welch's test", () => {
    const change = groupChange({ m1: 3, v1: 0.5, n1: 5, df1: 14, m2: 3.6, v2: 0.4, n2: 8, df2: 17 });
    expect(change.diff).toBeCloseTo(0.6, 12);
    expect(change.se).toBeCloseTo(Math.sqrt(0.15), 12);
    expect(change.df).toBeCloseTo(0.15 ** 2 / (0.1 ** 2 / 14 + 0.05 ** 2 / 17), 9);
  });

  test("a reliable change needs more than the critical value and an imperfect measure", () => {
    expect(reliableChange([10, 10, 10], [10, 16, 2], 4, 0.5).reliable).toEqual(["no", "no", "down"]);
    expect(reliableChange([1], [2], 1, 1)).toMatchObject({ rc: [null], reliable: [null], reason: "ZERO_VARIANCE" });
  });

  test("shrinkage moves towards the norm and stops there without differences between people", () => {
    expect(empiricalBayes({ mean: 4.4, v: 0.1, mu0: 3.6, tau2: 0 })).toMatchObject({
      weight: 0,
      eb: 3.6,
      sd: 0,
      lower: 3.6,
    });
    expect(empiricalBayes({ mean: 4.4, v: 0, mu0: 3.6, tau2: 0.1 })).toMatchObject({ weight: 1, eb: 4.4, sd: 0 });
  });
});

describe("the map, axes and bipolar items", () => {
  test("one point has the prior's ellipse, and pairs come back as pairs", () => {
    const config = { kSpread: 5, priorSd: 0.6, priorCorr: 0.7, priorDf: 10, level: 0.9 };
    expect(mapEllipse([[4, 3]], config)).toMatchObject({ centre: [4, 3], df: 10, theta: Math.PI / 4, B: -1, E: 3.5 });
    expect(mapEllipse([{ x: 4, y: 3 }], config).centre).toEqual({ x: 4, y: 3 });
    expect(mapEllipse([], config)).toMatchObject({ centre: null, reason: "NO_DATA" });
  });

  test("a pair axis uses its own spread from kSpread raters on", () => {
    const config = { priorSdA: 0.72, priorSdB: 0.72, priorDf: 10, kSpread: 5, level: 0.9 };
    expect(pairAxis([4, 5, 3], [3, 3, 3], config)).toMatchObject({ value: 1, df: 10 });
    expect(pairAxis([4, 5, 3], [3, 3, 3], config).se).toBeCloseTo(Math.sqrt((2 * 0.72 ** 2 * 0.4) / 3), 12);
    expect(pairAxis([4, 5, 3, 4, 4], [3, 3, 3, 3, 3], config)).toMatchObject({ value: 1, df: 4 });
    expect(pairAxis([], [], config).reason).toBe("NO_DATA");
  });

  test("too little and too much are shares, never a mean that cancels them", () => {
    const config = { k: 3, kSpread: 5 };
    expect(tooLittleTooMuch([-2, 2, 0, -1, 1], config)).toEqual({
      tooLittle: 0.4,
      right: 0.2,
      tooMuch: 0.4,
      direction: 0,
      distance: 1.2,
      split: true,
      reason: null,
    });
    expect(tooLittleTooMuch([-2, 2, null, 0], config)).toMatchObject({
      tooLittle: null,
      distance: 4 / 3,
      split: null,
      reason: "SUPPRESSED",
    });
    expect(tooLittleTooMuch([-2, 2], config)).toMatchObject({ distance: null, reason: "SUPPRESSED" });
    expect(tooLittleTooMuch([null], config)).toMatchObject({ reason: "NO_DATA" });
  });
});

describe("themes in comments", () => {
  const lexicon = { listening: ["listen*", "hears people out"], budget: ["budget"], time: ["don t", "isnt there"] };

  test("count raters, not mentions, and only from k on", () => {
    const comments = [
      { rater: "a", text: "Listens! Always listening." },
      { rater: "a", text: "Hears people out." },
      { rater: "b", text: "LISTEN more, please; the budget…" },
      { rater: "c", text: "He hears\npeople   out" },
      { rater: "d", text: "unlistened, budgets" },
    ];
    expect(themeCounts(comments, lexicon, 3)).toEqual({ listening: 3, budget: null, time: null });
    expect(themeCounts([["listen"], ["I listen", "to people"], ["no"], ["listener"]], { l: ["listen*"] }, 3)).toEqual({
      l: 3,
    });
  });

  test("text is put into normal form first", () => {
    expect(normalTokens("Isn’t there, ﬁne – ÉCOLE n°5; don't")).toEqual([
      "isnt",
      "there",
      "fine",
      "école",
      "n",
      "5",
      "dont",
    ]);
  });
});
