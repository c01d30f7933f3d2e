import fc from "fast-check";
import { describe, expect, test } from "vitest";
import reference from "../cases/distributions.json" with { type: "json" };
import { betaTails, pbeta } from "./beta.ts";
import { qchisq } from "./chi-square.ts";
import { pf, qf } from "./fisher.ts";
import { qnorm } from "./normal.ts";
import { pt, qt, tTwoSided } from "./student.ts";

/** Relative error against a value known to 22 digits. */
function relativeError(actual: number, expected: unknown): number {
  return Math.abs(actual - Number(expected)) / Math.abs(Number(expected));
}

type Row = readonly (number | string)[];

function number(row: Row, index: number): number {
  return Number(row[index]);
}

/** Ten times better than methods.md 0.6 asks for, over probabilities from 1e-300 on. */
const tolerance = 1e-11;

describe("every tail and quantile agrees with 40-digit arithmetic", () => {
  const ours: Readonly<Record<string, (row: Row) => number>> = {
    pt: (row) => pt(number(row, 0), number(row, 1), false),
    qt: (row) => qt(number(row, 0), number(row, 1), false),
    pf: (row) => pf(number(row, 0), number(row, 1), number(row, 2), row[3] === "lower"),
    qf: (row) => qf(number(row, 0), number(row, 1), number(row, 2), row[3] === "lower"),
    qchisq: (row) => qchisq(number(row, 0), number(row, 1), row[2] === "lower"),
    qnorm: (row) => qnorm(number(row, 0)),
    pbeta: (row) => pbeta(number(row, 0), number(row, 1), number(row, 2)),
  };
  const { pt: t, qt: tq, pf: f, qf: fq, qchisq: chi, qnorm: z, pbeta: b } = reference;
  test.each([
    ["pt", t, 160],
    ["qt", tq, 170],
    ["pf", f, 200],
    ["qf", fq, 160],
    ["qchisq", chi, 100],
    ["qnorm", z, 9],
    ["pbeta", b, 55],
  ] as const)("%s", (name, rows, least) => {
    expect(rows.length).toBeGreaterThanOrEqual(least);
    const worst = Math.max(...rows.map((row) => relativeError(ours[name]?.(row) ?? NaN, row.at(-1))));
    expect(worst).toBeLessThan(tolerance);
  });
});

const df = fc.double({ min: 0.5, max: 500, noNaN: true });
const p = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });

test("a quantile is where the tail is", () => {
  fc.assert(
    fc.property(p, df, df, (share, df1, df2) => {
      const back = (value: number, tail: number): void => expect(relativeError(value, tail)).toBeLessThan(1e-10);
      back(pt(qt(share, df1), df1), share);
      back(pf(qf(share, df1, df2), df1, df2), share);
      back(pf(qf(share, df1, df2, false), df1, df2, false), share);
    }),
  );
});

test("the t tail agrees with adding up its density", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 6, noNaN: true }), fc.integer({ min: 1, max: 40 }), (t, degrees) => {
      // Simpson's rule from 0 to t on the density, whose constant is known for whole degrees of freedom.
      const density = (x: number): number => (1 + (x * x) / degrees) ** (-(degrees + 1) / 2);
      const area = simpson(density, 0, t, 2000) * tConstant(degrees);
      expect(Math.abs(pt(t, degrees) - 0.5 - area)).toBeLessThan(1e-10);
      expect(relativeError(tTwoSided(t, degrees), 2 * pt(-t, degrees))).toBeLessThan(1e-14);
    }),
    { numRuns: 50 },
  );
});

/** Gamma((v+1)/2) / (sqrt(v pi) Gamma(v/2)) as a product, without a gamma function. */
function tConstant(v: number): number {
  let ratio = v % 2 === 1 ? 1 / Math.PI : 1 / (2 * Math.SQRT2);
  for (let n = v % 2 === 1 ? 1 : 2; n < v; n += 2) ratio *= ((n + 1) / n) * Math.sqrt(n / (n + 2));
  return ratio;
}

function simpson(f: (x: number) => number, from: number, to: number, steps: number): number {
  const h = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let i = 1; i < steps; i += 1) sum += (i % 2 === 1 ? 4 : 2) * f(from + i * h);
  return (sum * h) / 3;
}

test("both tails add up to one, and the smaller keeps its digits", () => {
  fc.assert(
    fc.property(df, df, fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (a, b, x) => {
      const { lower, upper } = betaTails(a, b, x, 1 - x);
      expect(Math.abs(lower + upper - 1)).toBeLessThan(1e-13);
      expect(Math.min(lower, upper)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("ends and impossible arguments", () => {
  expect([qt(0, 3), qt(1, 3), qt(0.5, 3), qf(0, 2, 3), qf(1, 2, 3), qchisq(0, 4), qnorm(1)]).toEqual([
    -Infinity,
    Infinity,
    0,
    0,
    Infinity,
    0,
    Infinity,
  ]);
  expect([
    pt(Infinity, 3),
    pt(-Infinity, 3),
    pf(Infinity, 2, 3),
    pf(-1, 2, 3),
    pbeta(-1, 2, 3),
    pbeta(2, 2, 3),
  ]).toEqual([1, 0, 1, 0, 0, 1]);
  expect(() => qt(1.2, 3)).toThrow("qt p: 1.2 is outside 0..1");
  expect(() => pt(1, 0)).toThrow("pt df: 0 must be above 0");
  expect(() => pf(NaN, 1, 1)).toThrow("pf q: NaN is not a number");
});
