import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementCategories } from "./agreement-categories.ts";
import { norm } from "./norm.ts";
import { polynomialRsa } from "./polynomial-rsa.ts";
import { profileSimilarity } from "./profile-similarity.ts";
import { mulberry } from "./testing/arbitrary-round.ts";
import { isClose } from "./testing/close-to.ts";
import { varianceComponents } from "./variance-components.ts";

describe("norms", () => {
  const reference = Array.from({ length: 40 }, (_, index) => 2 + index * 0.05);

  test("say nothing below ten people, mean and SD from ten, percentiles from thirty", () => {
    expect(norm(reference.slice(0, 9), 3, 0.1)).toMatchObject({
      n: 9,
      mean: null,
      T: null,
      pr: null,
      reason: "TOO_FEW_RATERS",
    });
    expect(norm(reference.slice(0, 10), 3, 0.1)).toMatchObject({ n: 10, pr: null, bandLow: null });
    expect(norm(reference.slice(0, 10), 3, 0.1).mean).toBeCloseTo(2.225, 12);
    const full = norm(reference, 3, 0.1);
    expect(full.pr).toBe((100 * (20 + 0.5)) / 40);
    expect([full.bandLow, full.bandHigh]).toEqual([46.25, 56.25]);
    expect(
      norm(
        Array.from({ length: 12 }, () => 3),
        3,
        null,
      ),
    ).toMatchObject({ sd: 0, T: null });
  });

  test("variance components give a prior once enough raters stand behind it", () => {
    const subject = { n: 6, mean: 3.5, s2: 0.5 };
    expect(varianceComponents([subject, { ...subject, mean: 3.7 }])).toMatchObject({
      msw: 0.5,
      tau2: 0,
      priorSd: null,
    });
    expect(varianceComponents(Array.from({ length: 20 }, () => subject)).priorSd).toBeCloseTo(Math.sqrt(0.5), 12);
    expect(varianceComponents([subject])).toMatchObject({ msw: null, reason: "TOO_FEW_RATERS" });
    expect(() => varianceComponents([{ n: 1, mean: 3, s2: 0 }])).toThrow("subjects[0].n: 1");
  });
});

describe("self and others over a cohort", () => {
  test("categories cut at half an SD, or at half a z", () => {
    expect(agreementCategories([5, 3, 1], [3, 3, 3], "diff")).toEqual(["over", "good", "under"]);
    expect(agreementCategories([1, 2, 3, 4], [1, 2, 3, 4], "z")).toEqual(["poor", "poor", "good", "good"]);
    expect(agreementCategories([3, 3, 3], [1, 2, 3], "z")).toBeNull();
    expect(agreementCategories([1, 2], [1, 2], "diff")).toBeNull();
  });

  test("the distance of two profiles is elevation, scatter and shape", () => {
    const profile = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(profile, profile, (x, y) => {
        const { r, d2, elevation, scatterX, scatterY } = profileSimilarity(x, y);
        if (r === null || d2 === null || elevation === null || scatterX === null || scatterY === null) return;
        const identity = 5 * elevation ** 2 + (scatterX - scatterY) ** 2 + 2 * scatterX * scatterY * (1 - r);
        expect(isClose(identity, d2)).toBe(true);
      }),
    );
    expect(profileSimilarity([1, 2, null], [1, 2, 3])).toMatchObject({ r: null, d2: null, reason: "TOO_FEW_ITEMS" });
    expect(profileSimilarity([3, 3, 3], [1, 2, 3])).toMatchObject({ r: null, d2: 5, reason: "ZERO_VARIANCE" });
    expect(profileSimilarity([1, 2, 3, null], [1, 2, 4, 4], [2, 2, 2, 2], [1, 1, 1, 1]).rp).not.toBeNull();
  });

  test("the regression finds the surface that the outcomes were made of", () => {
    const chance = mulberry(7);
    const x = Array.from({ length: 60 }, () => 1 + 4 * chance());
    const y = x.map(() => 1 + 4 * chance());
    const made = [2, 0.4, -0.3, 0.2, -0.5, 0.1];
    const z = x.map((value, index) => {
      const X = value - 3;
      const Y = (y[index] ?? NaN) - 3;
      const terms = [1, X, Y, X * X, X * Y, Y * Y];
      return terms.reduce((sum, term, place) => sum + term * (made[place] ?? NaN), 0);
    });
    const exact = polynomialRsa(x, y, z, 3);
    for (const [index, value] of made.entries()) expect(isClose(exact.b?.[index] ?? NaN, value)).toBe(true);
    expect(exact).toMatchObject({ r2: 1, quadraticTest: { F: null, p: null }, reason: "ZERO_VARIANCE" });
    const noisy = polynomialRsa(
      x,
      y,
      z.map((value) => value + chance() - 0.5),
      3,
    );
    expect(noisy.df).toBe(54);
    expect(isClose(noisy.a?.a4.est ?? NaN, (noisy.b?.[3] ?? NaN) - (noisy.b?.[4] ?? NaN) + (noisy.b?.[5] ?? NaN))).toBe(
      true,
    );
    expect(noisy.quadraticTest?.p).toBeLessThan(1e-6);
    expect(noisy.r2).toBeLessThan(1);
  });

  test("the regression agrees with the normal equations", () => {
    const chance = mulberry(11);
    const x = Array.from({ length: 30 }, () => 1 + 4 * chance());
    const y = x.map((value) => 0.5 * value + 3 * chance());
    const z = x.map(() => 5 * chance());
    const { b, se, r2 } = polynomialRsa(x, y, z, 3);
    const rows = x.map((value, index) => {
      const X = value - 3;
      const Y = (y[index] ?? NaN) - 3;
      return [1, X, Y, X * X, X * Y, Y * Y];
    });
    const { coefficients, errors, share } = byNormalEquations(rows, z);
    for (let j = 0; j < 6; j += 1) {
      expect(isClose(b?.[j] ?? NaN, coefficients[j] ?? NaN)).toBe(true);
      expect(isClose(se?.[j] ?? NaN, errors[j] ?? NaN)).toBe(true);
    }
    expect(isClose(r2 ?? NaN, share)).toBe(true);
  });

  test("the regression needs ten people whose views differ", () => {
    const line = Array.from({ length: 12 }, (_, index) => index / 3);
    expect(polynomialRsa(line.slice(0, 9), line.slice(0, 9), line.slice(0, 9), 3).reason).toBe("TOO_FEW_RATERS");
    expect(polynomialRsa(line, line, line, 3)).toMatchObject({ b: null, a: null, reason: "SINGULAR" });
  });
});

/** Gauss-Jordan on X'X with the response beside it: another way to the same numbers. */
function byNormalEquations(rows: readonly (readonly number[])[], z: readonly number[]) {
  const p = 6;
  const system = Array.from({ length: p }, (_, i) => [
    ...Array.from({ length: p }, (__, j) => rows.reduce((sum, row) => sum + (row[i] ?? NaN) * (row[j] ?? NaN), 0)),
    ...Array.from({ length: p }, (__, j) => (i === j ? 1 : 0)),
    rows.reduce((sum, row, n) => sum + (row[i] ?? NaN) * (z[n] ?? NaN), 0),
  ]);
  for (let i = 0; i < p; i += 1) {
    const pivot = system[i]?.[i] ?? NaN;
    system[i] = (system[i] ?? []).map((value) => value / pivot);
    for (let other = 0; other < p; other += 1) {
      if (other === i) continue;
      const factor = system[other]?.[i] ?? NaN;
      system[other] = (system[other] ?? []).map((value, j) => value - factor * (system[i]?.[j] ?? NaN));
    }
  }
  const coefficients = system.map((row) => row.at(-1) ?? NaN);
  const fitted = rows.map((row) => row.reduce((sum, value, j) => sum + value * (coefficients[j] ?? NaN), 0));
  const residual = z.reduce((sum, value, n) => sum + (value - (fitted[n] ?? NaN)) ** 2, 0);
  const centre = z.reduce((sum, value) => sum + value, 0) / z.length;
  const total = z.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const errors = system.map((row, i) => Math.sqrt(((row[p + i] ?? NaN) * residual) / (z.length - p)));
  return { coefficients, errors, share: 1 - residual / total };
}
