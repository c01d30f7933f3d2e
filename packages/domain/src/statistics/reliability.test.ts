import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreement, agreementWord } from "./agreement.ts";
import { alpha } from "./alpha.ts";
import { iccOneWay } from "./icc-one-way.ts";
import { iccTwoWay } from "./icc-two-way.ts";
import { covariance } from "./moments.ts";
import { omega } from "./omega.ts";
import { ratersNeeded, spearmanBrown } from "./spearman-brown.ts";
import { mulberry } from "./testing/arbitrary-round.ts";
import { isClose } from "./testing/close-to.ts";

const rating = fc.integer({ min: 1, max: 5 });

describe("agreement", () => {
  test("names its words from the slight-skew index", () => {
    expect([0.3, 0.31, 0.6, 0.71, 0.95].map(agreementWord)).toEqual([
      "little",
      "weak",
      "moderate",
      "strong",
      "very strong",
    ]);
  });

  test("is 1 when everybody says the same, whatever they say", () => {
    fc.assert(
      fc.property(rating, fc.integer({ min: 2, max: 9 }), (value, n) => {
        const same = agreement(
          Array.from({ length: n }, () => [value]),
          1,
          5,
        );
        expect([same.rwgj.uniform, same.rStar.slight, same.adMean]).toEqual([1, 1, 0]);
      }),
    );
  });

  test("leaves out items with one answer and has no index without two", () => {
    expect(
      agreement(
        [
          [4, null],
          [5, 2],
        ],
        1,
        5,
      ),
    ).toMatchObject({ n: 2, J: 1 });
    expect(
      agreement(
        [
          [4, null],
          [null, 2],
        ],
        1,
        5,
      ),
    ).toMatchObject({ J: 0, awg: null, adMean: null, reason: "TOO_FEW_RATERS" });
  });

  test("knows skewed null variances only for 5 to 11 options", () => {
    expect(agreement([[1], [2], [4]], 1, 4)).toMatchObject({
      rwgj: { slight: null, normal: null },
      reason: "OUT_OF_RANGE",
    });
    expect(() => agreement([[6]], 1, 5)).toThrow("x[0][0]: 6 is outside 1..5");
  });
});

describe("intraclass correlation", () => {
  test("is negative where groups differ less than people in them, and says so", () => {
    expect(
      iccOneWay([
        [1, 5],
        [2, 4],
        [3, 3],
      ]),
    ).toMatchObject({ negative: true, reason: "ZERO_VARIANCE", icc2: null });
    expect(
      iccOneWay([
        [1, 5],
        [2, 4],
        [3, 4],
      ]),
    ).toMatchObject({ negative: true, reason: null });
  });

  test("is 1 without differences inside groups, and nothing without any differences", () => {
    expect(
      iccOneWay([
        [2, 2],
        [4, 4, 4],
      ]),
    ).toMatchObject({ icc1: 1, icc1kbar: 1, icc2: 1, F: null, p: null, icc1Lower: null, reason: "ZERO_VARIANCE" });
    expect(
      iccOneWay([
        [2, 2],
        [2, 2],
      ]),
    ).toMatchObject({ icc1: null, icc2: null, F: null, reason: "ZERO_VARIANCE" });
    expect(iccOneWay([[1], [2]])).toMatchObject({ icc1: null, reason: "TOO_FEW_RATERS" });
  });

  test("subjects whose means are all the same have no reliability of a mean, and no limits for two-way agreement", () => {
    const flat = iccTwoWay([
      [1, 5, 3],
      [3, 3, 3],
      [1, 3, 5],
    ]);
    expect(flat.ICC1k).toMatchObject({ icc: null, lower: null, upper: null, F: 0, p: 1 });
    expect(flat.ICC21).toMatchObject({ lower: null, upper: null });
    expect(flat.ICC3k.icc).toBeNull();
    expect(flat.ICC11.icc).toBeCloseTo(-0.5, 12);
  });

  test("one-way and two-way agree for balanced groups", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(rating, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 8 }),
        (rows) => {
          const one = iccOneWay(rows);
          const two = iccTwoWay(rows).ICC11;
          if (two.icc === null || one.icc1 === null || one.icc1Lower === null) return;
          for (const [a, b] of [
            [one.icc1, two.icc],
            [one.p, two.p],
            [one.icc1Lower, two.lower],
            [one.icc1Upper, two.upper],
          ] as const) {
            expect(isClose(a ?? NaN, b ?? NaN)).toBe(true);
          }
        },
      ),
    );
  });

  test("needs complete ratings that vary", () => {
    expect(
      iccTwoWay([
        [1, 2],
        [2, 3],
      ]).reason,
    ).toBe("ZERO_VARIANCE");
    expect(iccTwoWay([[1, 2]]).reason).toBe("TOO_FEW_RATERS");
    expect(() => iccTwoWay([[1, 2], [2]])).toThrow("ratings[1]: 1 values, the first row has 2");
  });
});

describe("reliability", () => {
  const scored = (seed: number, n: number, J: number): number[][] => {
    const chance = mulberry(seed);
    return Array.from({ length: n }, () => {
      const person = chance() * 4;
      return Array.from({ length: J }, (_, j) => person * (1 + j / 10) + chance() * 2);
    });
  };

  test("alpha leaves out incomplete rows and says what is missing", () => {
    const rows = [
      [1, 2],
      [2, 3],
      [4, 4],
    ];
    expect(alpha([...rows, [5, null]])).toEqual(alpha(rows));
    expect(alpha([[1, 2]])).toMatchObject({ alpha: null, reason: "TOO_FEW_RATERS" });
    expect(alpha([[1], [2]])).toMatchObject({ alpha: null, reason: "TOO_FEW_ITEMS" });
    expect(
      alpha([
        [1, 5],
        [2, 4],
        [3, 3],
      ]),
    ).toMatchObject({ alpha: null, reason: "ZERO_VARIANCE" });
    expect(
      alpha([
        [1, 3],
        [2, 3],
        [3, 3],
      ]),
    ).toMatchObject({ standardized: null, itemRest: [null, null], reason: "ZERO_VARIANCE" });
  });

  test("omega of more than three items is where the likelihood is highest", () => {
    for (const [seed, J] of [
      [1, 4],
      [2, 5],
      [3, 8],
      [4, 20],
    ] as const) {
      const rows = scored(seed, 200, J);
      const items = Array.from({ length: J }, (_, j) => rows.map((row) => row[j] ?? NaN));
      const S = items.map((item) => items.map((other) => covariance(item, other)));
      const { omega: value, loadings, uniquenesses, reason } = omega(rows);
      expect(reason).toBeNull();
      const expectation = byExpectation(S, 4000);
      expect(Math.abs((value ?? NaN) - expectation)).toBeLessThan(1e-5);
      // At the maximum the model's variances are the observed ones.
      for (let j = 0; j < J; j += 1) {
        const model = (loadings?.[j] ?? NaN) ** 2 + (uniquenesses?.[j] ?? NaN);
        expect(Math.abs(model - (S[j]?.[j] ?? NaN))).toBeLessThan(1e-6);
      }
    }
  });

  test("omega is not given when an item would need a negative variance", () => {
    expect(
      omega([
        [1, 0.9, 0.9],
        [0.9, 1, 0.2],
        [0.9, 0.2, 1],
      ]),
    ).toMatchObject({ omega: null, reason: "NOT_CONVERGED" });
    expect(
      omega([
        [1, 2],
        [2, 1],
      ]),
    ).toMatchObject({ omega: null, reason: "TOO_FEW_ITEMS" });
  });

  test("more raters make a mean more reliable, and the number needed reaches the target", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 0.1, max: 0.95, noNaN: true }),
        (r, target) => {
          const m = ratersNeeded(r, target) ?? NaN;
          expect(spearmanBrown(r, m) ?? NaN).toBeGreaterThanOrEqual(target - 1e-8);
          if (m > 1) expect(spearmanBrown(r, m - 1) ?? NaN).toBeLessThan(target + 1e-8);
        },
      ),
    );
    expect(ratersNeeded(0, 0.7)).toBeNull();
    expect(ratersNeeded(-0.2, 0.7)).toBeNull();
  });
});

/** Omega by expectation-maximisation, slow and simple: Rubin & Thayer 1982 for one factor. */
function byExpectation(S: readonly (readonly number[])[], rounds: number): number {
  let lambda = S.map((row, j) => Math.sqrt((row[j] ?? NaN) / 2));
  let theta = S.map((row, j) => (row[j] ?? NaN) / 2);
  for (let round = 0; round < rounds; round += 1) {
    const d = lambda.map((value, j) => value / (theta[j] ?? NaN));
    const c = 1 + d.reduce((sum, value, j) => sum + value * (lambda[j] ?? NaN), 0);
    const beta = d.map((value) => value / c);
    const Sb = S.map((row) => row.reduce((sum, value, j) => sum + value * (beta[j] ?? NaN), 0));
    const second = 1 / c + beta.reduce((sum, value, j) => sum + value * (Sb[j] ?? NaN), 0);
    lambda = Sb.map((value) => value / second);
    theta = S.map((row, j) => (row[j] ?? NaN) - (lambda[j] ?? NaN) * (Sb[j] ?? NaN));
  }
  const common = lambda.reduce((sum, value) => sum + value, 0) ** 2;
  return common / (common + theta.reduce((sum, value) => sum + value, 0));
}
