import { expect, test } from "vitest";
import type { Round } from "./round-input.ts";
import { runRound } from "./run-round.ts";
import { isClose } from "./testing/close-to.ts";

// methods.md 24.11: a complete small round with a 7-point item, a reversed item, a merged cell and missing answers.
const round: Round = {
  scale: { min: 1, max: 5 },
  competencies: [
    { id: "lead", cluster: "leadership", items: ["i1", "i2", "i3"] },
    { id: "mgmt", cluster: "management", items: ["i4", "i5"] },
  ],
  items: [
    { id: "i1", competency: "lead", reverse: false },
    { id: "i2", competency: "lead", reverse: false },
    { id: "i3", competency: "lead", reverse: true },
    { id: "i4", competency: "mgmt", reverse: false },
    { id: "i5", competency: "mgmt", reverse: false, min: 1, max: 7 },
  ],
  raters: [
    { id: "s", group: "self", answers: [5, 5, 1, 4, 6] },
    { id: "m", group: "manager", answers: [3, 4, 2, 4, 5] },
    { id: "p1", group: "peer", answers: [4, 3, 3, 4, 5] },
    { id: "p2", group: "peer", answers: [3, 3, 2, 5, 7] },
    { id: "p3", group: "peer", answers: [2, null, 3, 4, 6] },
    { id: "p4", group: "peer", answers: [4, 4, 2, 3, null] },
    { id: "p5", group: "peer", answers: [3, 2, 4, 4, 4] },
    { id: "r1", group: "report", answers: [2, 3, 4, 4, 5] },
    { id: "r2", group: "report", answers: [3, 2, null, 3, 6] },
    { id: "o1", group: "other", answers: { i1: 4, i2: 4, i3: 2 } },
  ],
};
const analysis = runRound(round);

function cell(key: string) {
  const found = analysis.cells.find((each) => each.key === key);
  if (found === undefined) throw new Error(`no cell ${key}`);
  return found;
}

function expectClose(actual: number | null | undefined, expected: number): void {
  expect(isClose(actual ?? NaN, expected, 1e-11), `${actual} is not ${expected}`).toBe(true);
}

test("the subject scores the mean of the answered items, a 7-point item stretched to the report scale", () => {
  expectClose(analysis.self["lead"], 5);
  expectClose(analysis.self["mgmt"], 4.16666666667);
});

test("two reports and one other are shown together", () => {
  expect(analysis.cells.map(({ key, n, kind }) => [key, n, kind])).toEqual([
    ["manager", 1, "identified"],
    ["peer", 5, "anonymous"],
    ["report+other", 3, "anonymous"],
  ]);
  expect(cell("report+other").raters).toEqual(["r1", "r2", "o1"]);
});

test.each([
  [
    "manager",
    "lead",
    [1, 3.66666666667, null, 0.72, 10, null, null, 1.33333333333, 0.788720482807, 14.4, 0.112454661175, 0.22490932235],
    "unclear",
  ],
  [
    "manager",
    "mgmt",
    [
      1,
      3.83333333333,
      null,
      0.72,
      10,
      null,
      null,
      0.333333333333,
      0.788720482807,
      14.4,
      0.678811494488,
      0.678811494488,
    ],
    "unclear",
  ],
  [
    "peer",
    "lead",
    [
      5, 3.13333333333, 0.683130051064, 0.317370145924, 14, 2.57434607853, 3.69232058814, 1.86666666667, 0.452110395284,
      57.6556298278, 0.000119021200066, 0.000238042400132,
    ],
    "self_higher",
  ],
  [
    "peer",
    "mgmt",
    [
      5, 4, 0.750925355071, 0.326005161124, 14, 3.4258038054, 4.5741961946, 0.166666666667, 0.458213231017,
      54.6387348485, 0.717462063572, 0.717462063572,
    ],
    "unclear",
  ],
  [
    "report+other",
    "lead",
    [
      3,
      3,
      null,
      0.415692193817,
      10,
      2.24657405965,
      3.75342594035,
      2,
      0.525813655205,
      25.6,
      0.00079419635565,
      0.00079419635565,
    ],
    "self_higher",
  ],
] as const)("%s on %s", (key, competency, expected, gapClass) => {
  const f = cell(key).comp[competency];
  const got = [f?.n, f?.mean, f?.sd, f?.se, f?.df, f?.lower, f?.upper, f?.gap, f?.gapSe, f?.gapDf, f?.p, f?.pAdj];
  for (const [index, value] of expected.entries()) {
    if (value === null) expect(got[index]).toBeNull();
    else expectClose(got[index], value);
  }
  expect(f?.gapClass).toBe(gapClass);
});

test("two valid reports are too few to be shown on management, and nothing of them is", () => {
  const figure = cell("report+other").comp["mgmt"];
  expect(figure).toMatchObject({
    mean: null,
    n: null,
    reason: "SUPPRESSED",
    usableItems: null,
    se: null,
    gap: null,
    agreement: null,
  });
  expect(Object.keys(cell("report+other").items)).toEqual(["i1", "i2"]);
});

test("all others are the mean of the published perspectives", () => {
  const { lead, mgmt } = analysis.allOthers;
  const expected = [
    3.26666666667, 0.29663367036, 20.5052642025, 2.75566801634, 3.77766531699, 1.73333333333, 0.437803077184,
    97.2968603849, 0.000143180145826, 0.000286360291653,
  ];
  const got = [
    lead?.mean,
    lead?.se,
    lead?.df,
    lead?.lower,
    lead?.upper,
    lead?.gap,
    lead?.gapSe,
    lead?.gapDf,
    lead?.p,
    lead?.pAdj,
  ];
  for (const [index, value] of expected.entries()) expectClose(got[index], value);
  expect(lead).toMatchObject({ label: "blind_spot", othersLevel: "near", selfLevel: "high" });
  expect(mgmt).toMatchObject({ cells: ["manager", "peer"], label: "not_clear", gapClass: "unclear" });
  expectClose(mgmt?.mean, 3.91666666667);
  expectClose(mgmt?.df, 14.0973611678);
  expectClose(mgmt?.p, 0.626574251172);
});

test("item means are what a competency mean is made of, and distributions need five answers", () => {
  const { items } = cell("peer");
  expectClose(items["i1"]?.mean, 3.2);
  expect(items["i1"]?.counts).toEqual([0, 1, 2, 2, 0]);
  expect(items["i2"]).toMatchObject({ n: 4, mean: 3, counts: null });
  for (const [item, mean] of Object.entries({
    i1: 3.06666666667,
    i2: 3.33333333333,
    i3: 3.6,
    i4: 4,
    i5: 3.83333333333,
  })) {
    expectClose(analysis.allOthersItems[item], mean);
  }
  expect([analysis.order, analysis.closeToNext]).toEqual([["mgmt", "lead"], [false]]);
});

test("agreement is given where items share a scale", () => {
  const agreement = cell("peer").comp["lead"]?.agreement;
  if (agreement === null || agreement === undefined || "reason" in agreement) throw new Error("no agreement");
  expectClose(agreement.rwgjUniform, 0.850961538462);
  expectClose(agreement.rwgjSlight, 0.739276703112);
  expectClose(agreement.rStarUniform, 0.655555555556);
  expectClose(agreement.adM, 0.593333333333);
  expect(cell("peer").comp["mgmt"]?.agreement).toEqual({ reason: "MIXED_SCALES" });
});

test("the map places self, every cell and all others with their uncertainty", () => {
  const { self, cells, allOthers } = analysis.map;
  expectClose(self.ellipse?.major, 0.575823109463);
  expectClose(self.balance?.B, 0.833333333333);
  expectClose(self.balance?.seB, 0.37947331922);
  expect(self.balance?.leaning).toBe("leadership");
  const { peer } = cells;
  expect(peer?.df).toBe(14);
  expectClose(peer?.ellipse?.major, 0.812668080424);
  expectClose(peer?.ellipse?.minor, 0.549719902447);
  expectClose(peer?.ellipse?.theta, 0.739184870671);
  expectClose(peer?.balance?.lower, -1.42865854244);
  expectClose(peer?.balance?.upper, -0.304674790891);
  expect(peer?.balance?.leaning).toBe("management");
  expectClose(cells["manager"]?.ellipse?.major, 2.02207202831);
  expectClose(cells["manager"]?.ellipse?.theta, Math.PI / 4);
  expect(cells["report+other"]).toMatchObject({ x: null, reason: "TOO_FEW_ITEMS" });
  expect(allOthers.df).toBe(10);
  expectClose(allOthers.ellipse?.major, 1.09879454602);
  expectClose(allOthers.ellipse?.minor, 0.515158266318);
  expectClose(allOthers.ellipse?.theta, 0.780472630322);
  expectClose(allOthers.balance?.seB, 0.28187298727);
  expect(allOthers.balance?.leaning).toBe("management");
});
