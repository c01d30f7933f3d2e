import { expect, test } from "vitest";
import { runParallax } from "./run-parallax.ts";

const sum = (...raters: readonly string[]) => raters.map((rater) => ({ rater, item: "i1", coef: 1 }));
const total = {
  k: 3,
  publications: [
    { id: "peers", terms: sum("p1", "p2", "p3") },
    { id: "everybody", terms: sum("p1", "p2", "p3", "r1", "r2") },
  ],
};
const harmless = { k: 3, publications: [{ id: "peers", terms: sum("p1", "p2", "p3") }] };

test("a total beside its visible part gives the hidden pair away", async () => {
  const { code, output } = await runParallax(["audit", "-", "--json"], JSON.stringify(total));
  expect(code).toBe(0);
  expect(JSON.parse(output)).toEqual({ safe: false, disclosed: [["r1", "r2"]] });
});

test("people are told in words", async () => {
  expect((await runParallax(["audit", "-"], JSON.stringify(total))).output).toMatch(/Not safe[^]*r1, r2/);
  expect((await runParallax(["audit", "-"], JSON.stringify(harmless))).output).toMatch(/^Safe/);
});

test("a stream gives one result per line and goes on after a bad one", async () => {
  const lines = [harmless, { publications: [] }, total].map((each) => JSON.stringify(each)).join("\n");
  const { code, output, errors } = await runParallax(["audit", "--ndjson", "-"], lines);
  expect(code).toBe(1);
  expect(output.trimEnd().split("\n")).toEqual([
    '{"safe":true,"disclosed":[]}',
    '{"safe":false,"disclosed":[["r1","r2"]]}',
  ]);
  expect(errors).toBe("line 2: k: is missing\n");
});

test("a coefficient that is not whole is named by its place", async () => {
  const bad = { k: 3, publications: [{ terms: [{ rater: "p1", item: "i1", coef: 0.5 }] }] };
  const { code, output, errors } = await runParallax(["audit", "-"], JSON.stringify(bad));
  expect([code, output]).toEqual([1, ""]);
  expect(errors).toMatch(/publications\[0\]\.terms\[0\]\.coef: 0\.5 is not a whole number/);
});
