import { describe, expect, test } from "vitest";
import { analyseDissolved } from "./analyse-dissolved.ts";
import { dissolveRound } from "./dissolve-round.ts";
import type { RaterInput, Round, RoundConfig } from "./round-input.ts";
import { runRound } from "./run-round.ts";
import { joinDissolved, splitDissolved } from "./split-dissolved.ts";
import { validateRound } from "./validate-round.ts";

const base = {
  scale: { min: 1, max: 5 },
  competencies: [
    { id: "lead", cluster: "leadership", items: ["a", "b"] },
    { id: "mgmt", cluster: "management", items: ["c", "d"] },
  ],
  items: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }],
} as const;

function rater(id: string, group: string, ...answers: (number | null)[]): RaterInput {
  return { id, group, answers };
}

function people(group: string, count: number, ...answers: (number | null)[]): readonly RaterInput[] {
  return Array.from({ length: count }, (_, index) => rater(`${group}${index}`, group, ...answers));
}

function roundOf(raters: readonly RaterInput[], config: Partial<RoundConfig> = {}): Round {
  return { ...base, raters, config };
}

describe("who is there decides what is given", () => {
  test("nobody", () => {
    const analysis = runRound(roundOf([]));
    expect(analysis).toMatchObject({
      self: { lead: null, mgmt: null },
      withheld: [],
      cells: [],
      allOthersItems: {},
      order: [],
      closeToNext: [],
    });
    expect(analysis.allOthers["lead"]).toMatchObject({
      mean: null,
      reason: "NO_DATA",
      gap: null,
      label: null,
      cells: null,
    });
    expect(analysis.map).toMatchObject({
      self: { reason: "TOO_FEW_ITEMS" },
      allOthers: { reason: "TOO_FEW_ITEMS" },
      cells: {},
    });
  });

  test("the subject alone sees the own view", () => {
    const analysis = runRound(roundOf([rater("s", "self", 4, 5, 3, null)]));
    expect(analysis.self).toEqual({ lead: 4.5, mgmt: 3 });
    expect(analysis.map.self).toMatchObject({ x: 3, y: 4.5, n: null, df: null, balance: { leaning: "leadership" } });
    expect(analysis.allOthers["lead"]).toMatchObject({ mean: null, selfLevel: null });
  });

  test("raters without the subject: figures, no gaps", () => {
    const { cells, allOthers, map } = runRound(roundOf(people("peer", 5, 4, 4, 3, 3)));
    expect(cells[0]?.comp["lead"]).toMatchObject({
      mean: 4,
      sd: 0,
      gap: null,
      pAdj: null,
      gapClass: null,
      itemSetsDiffer: null,
    });
    expect(allOthers["lead"]).toMatchObject({ mean: 4, selfLevel: null, label: null, gapClass: null });
    expect(allOthers["lead"]?.othersLevel).not.toBeNull();
    expect(map.self).toMatchObject({ x: null, reason: "TOO_FEW_ITEMS", balance: null });
  });

  test("a boss alone is shown as one person's view, but not as all others", () => {
    const { cells, allOthers, allOthersItems, map } = runRound(
      roundOf([rater("s", "self", 4, 4, 4, 4), rater("m", "manager", 3, 3, 3, 3)]),
    );
    expect(cells[0]?.comp["lead"]).toMatchObject({ mean: 3, n: 1, se: 0.72, df: 10, lower: null, upper: null, gap: 1 });
    expect(allOthers["lead"]).toMatchObject({ mean: null, reason: "NO_DATA" });
    expect(allOthersItems).toEqual({});
    expect(map.cells["manager"]).toMatchObject({ n: 1, df: 10 });
    expect(map.allOthers.reason).toBe("TOO_FEW_ITEMS");
  });

  test("two peers are withheld, and nothing but that is said", () => {
    const round = roundOf([rater("m", "manager", 3, 3, 3, 3), ...people("peer", 2, 5, 5, null, null)]);
    const analysis = runRound(round);
    expect(analysis).toMatchObject({ withheld: ["peer"], order: [] });
    expect(analysis.cells.map(({ key }) => key)).toEqual(["manager"]);
    expect(analysis.allOthers["lead"]?.reason).toBe("SUPPRESSED");
    expect(analysis.allOthers["mgmt"]?.reason).toBe("NO_DATA");
    const kept = analyseDissolved(dissolveRound(validateRound(round)));
    expect([kept.allOthers["lead"]?.reason, kept.allOthers["mgmt"]?.reason]).toEqual(["SUPPRESSED", "SUPPRESSED"]);
  });

  test("forms without enough answers are ignored everywhere", () => {
    const full = people("peer", 3, 4, 4, 4, 4);
    const empty = [rater("e1", "peer", null, null, null, null), rater("e2", "report", null, null, null, null)];
    expect(runRound(roundOf([...full, ...empty]))).toEqual(runRound(roundOf(full)));
  });

  test("five bosses have a spread; one of them alone on an item still has a mean", () => {
    const bosses = [...people("manager", 4, 4, 3, 4, 4), rater("m9", "manager", null, 5, 4, 4)];
    const { cells } = runRound(roundOf(bosses));
    expect(cells[0]?.comp["lead"]).toMatchObject({ n: 5, min: 3.5, max: 5, agreement: { J: 2 } });
    expect(cells[0]?.items["a"]).toEqual({ n: 4, mean: 4, counts: null });
    expect(cells[0]?.items["b"]).toEqual({ n: 5, mean: 3.4, counts: [0, 0, 4, 0, 1] });
    expect(cells[0]?.comp["lead"]?.lower).not.toBeNull();
  });
});

describe("why a competency is not shown in a cell", () => {
  const reasons = (...peers: (number | null)[][]) => {
    const raters = peers.map((answers, index) => rater(`p${index}`, "peer", ...answers, 3, 3));
    return runRound(roundOf(raters)).cells[0]?.comp["lead"];
  };

  test("nobody, or too few people on every item", () => {
    expect(reasons([null, null], [null, null], [null, null])).toMatchObject({
      mean: null,
      n: null,
      reason: "NO_DATA",
      usableItems: null,
    });
    expect(reasons([1, null], [2, null], [null, 3])).toMatchObject({ mean: null, reason: "SUPPRESSED" });
  });

  test("usable items below the share", () => {
    const wide: Round = {
      scale: base.scale,
      competencies: [{ id: "lead", items: ["a", "b", "c", "d"] }],
      items: base.items,
      raters: [
        rater("1", "peer", 1, 2, null, null),
        rater("2", "peer", 1, null, 3, null),
        rater("3", "peer", 1, null, null, 4),
      ],
    };
    expect(runRound(wide).cells[0]?.comp["lead"]).toMatchObject({ mean: null, reason: "TOO_FEW_ITEMS" });
    expect(runRound(wide).allOthers["lead"]?.reason).toBe("SUPPRESSED");
    expect(runRound(wide).cells[0]?.items).toEqual({});
  });
});

test("a rater whose only answers are to items that nobody may see still counts, and survives storing", () => {
  const round: Round = {
    scale: base.scale,
    competencies: [{ id: "lead", items: ["a", "b", "c", "d"] }],
    items: base.items,
    raters: [...people("peer", 3, 4, 5, null, null), rater("last", "peer", null, null, 1, 1)],
  };
  const dissolved = dissolveRound(validateRound(round));
  expect(dissolved.cells[0]?.competencies["lead"]).toMatchObject({
    n: 4,
    rows: [
      { a: 4, b: 5 },
      { a: 4, b: 5 },
      { a: 4, b: 5 },
    ],
  });
  const { outline, pieces } = splitDissolved(dissolved);
  expect(pieces).toHaveLength(3);
  const figure = analyseDissolved(joinDissolved(outline, pieces)).cells[0]?.comp["lead"];
  expect(figure).toMatchObject({ mean: 4.5, n: 4, se: 0.36 });
  expect(figure).toEqual(runRound(round).cells[0]?.comp["lead"]);
});

describe("groups are the organisation's own", () => {
  const config = {
    identifiedGroups: ["self", "boss", "sponsor"],
    anonymousGroups: ["2", "direct-report", "1"],
    absorbPreference: ["1"],
    groupWeights: { "2": 3, "1": 1, boss: 2 },
  } as const;

  test("cells come identified first, then in the order of the configuration, whatever the names", () => {
    const raters = [
      ...people("1", 1, 2, 2, 2, 2),
      ...people("direct-report", 3, 3, 3, 3, 3),
      ...people("2", 3, 4, 4, 4, 4),
      ...people("sponsor", 1, 5, 5, 5, 5),
      ...people("boss", 1, 1, 1, 1, 1),
    ];
    const { cells, allOthers } = runRound(roundOf(raters, config));
    expect(cells.map(({ key, kind }) => [key, kind])).toEqual([
      ["boss", "identified"],
      ["sponsor", "identified"],
      ["2+1", "anonymous"],
      ["direct-report", "anonymous"],
    ]);
    // Weights: boss 2, sponsor 1, the merged cell (3 + 1) / 2, direct reports 1.
    expect(allOthers["lead"]?.mean).toBeCloseTo((2 * 1 + 1 * 5 + 2 * 3.5 + 1 * 3) / 6, 12);
  });

  test("a boss may be made anonymous", () => {
    const anonymous = { identifiedGroups: ["self"], anonymousGroups: ["manager", "peer"], absorbPreference: ["peer"] };
    const { cells } = runRound(
      roundOf([rater("m", "manager", 3, 3, 3, 3), ...people("peer", 3, 4, 4, 4, 4)], anonymous),
    );
    expect(cells.map(({ key, n }) => [key, n])).toEqual([["manager+peer", 4]]);
  });

  test("a weight of nothing takes a cell out of all others", () => {
    const raters = [...people("peer", 3, 4, 4, 4, 4), ...people("report", 3, 2, 2, 2, 2)];
    expect(runRound(roundOf(raters, { groupWeights: { report: 0 } })).allOthers["lead"]).toMatchObject({
      mean: 4,
      se: expect.any(Number),
    });
  });
});

describe("scales, clusters and priors", () => {
  test("a 7-point item on a 5-point report, and the report on 1 to 7", () => {
    const items = [{ id: "a", min: 1, max: 7 }, { id: "b" }, { id: "c" }, { id: "d" }];
    const { cells } = runRound({ ...base, items, raters: people("peer", 5, 7, 3, 3, 3) });
    expect(cells[0]?.items["a"]).toEqual({ n: 5, mean: 5, counts: [0, 0, 0, 0, 0, 0, 5] });
    expect(cells[0]?.comp["lead"]?.agreement).toEqual({ reason: "MIXED_SCALES" });
    const seven = runRound({ ...base, scale: { min: 1, max: 7 }, raters: [rater("m", "manager", 7, 7, 1, 1)] });
    expect(seven.cells[0]?.comp["lead"]?.se).toBeCloseTo(1.08, 12);
  });

  test("competencies without a cluster are not on the map", () => {
    const loose = {
      ...base,
      competencies: [
        { id: "lead", cluster: "leadership", items: ["a", "b"] },
        { id: "mgmt", items: ["c", "d"] },
      ],
    } as const;
    const { map } = runRound({ ...loose, raters: [rater("s", "self", 3, 3, 3, 3), ...people("peer", 3, 4, 4, 4, 4)] });
    expect([map.self.reason, map.allOthers.reason, map.cells["peer"]?.reason]).toEqual([
      "NO_DATA",
      "NO_DATA",
      "NO_DATA",
    ]);
  });

  test("priors may differ between competencies", () => {
    const raters = [rater("m", "manager", 3, 3, 3, 3)];
    const byId = runRound(roundOf(raters, { priorSd: { lead: 0.5 } })).cells[0];
    expect([byId?.comp["lead"]?.se, byId?.comp["mgmt"]?.se]).toEqual([0.5, 0.72]);
  });

  test("k above five raises kSpread with it", () => {
    expect(validateRound(roundOf([], { k: 6 })).config).toMatchObject({ k: 6, kSpread: 6 });
    expect(validateRound(roundOf([])).config).toMatchObject({
      k: 3,
      kSpread: 5,
      priorSd: 0.72,
      minGap: 0.4,
      refLevel: 3.5,
      mapPriorSd: 0.6,
    });
  });
});

describe("bad settings are named by their place", () => {
  test.each([
    [{ k: 2 }, "config.k: 2 is below 3"],
    [{ k: 3.5 }, "config.k: 3.5 is not a whole number"],
    [{ k: 5, kSpread: 4 }, "config.kSpread: 4 is below k, which is 5"],
    [{ level: 1 }, "config.level: 1 is not between 0 and 1"],
    [{ priorSd: 0 }, "config.priorSd: 0 must be above 0"],
    [{ priorSd: { leed: 1 } }, 'config.priorSd.leed: unknown competency "leed"'],
    [{ anonymousGroups: ["peer", "self"] }, "config.anonymousGroups[1]: the subject cannot be an anonymous group"],
    [{ anonymousGroups: ["peer", "peer"] }, 'config.anonymousGroups[1]: "peer" is there twice'],
    [{ anonymousGroups: ["manager"] }, 'config.anonymousGroups[0]: "manager" is an identified group too'],
    [{ anonymousGroups: ["a+b"] }, 'config.anonymousGroups[0]: "a+b" contains "+"'],
    [{ groupWeights: { pear: 1 } }, 'config.groupWeights.pear: unknown group "pear"'],
    [{ groupWeights: { peer: -1 } }, "config.groupWeights.peer: -1 must not be below 0"],
    [{ absorbPreference: ["pear"] }, 'config.absorbPreference[0]: unknown group "pear"'],
    [{ remainder: "drop" }, 'config.remainder: "drop" is neither "absorb" nor "withhold"'],
    [{ mapPriorCorr: 1 }, "config.mapPriorCorr: 1 is not between -1 and 1"],
    [{ k_spread: 5 }, "config.k_spread: unknown key"],
  ])("%j", (config, message) => {
    expect(() => validateRound({ ...base, raters: [], config })).toThrow(message);
  });

  test.each([
    [{ ...base, raters: {} }, "raters: {} is not a list"],
    [{ ...base }, "raters: is missing"],
    [{ ...base, raters: [], colour: 1 }, "colour: unknown key"],
    [
      { ...base, raters: [], scale: { min: 1, max: 2000 } },
      "scale.max: a scale from 1 to 2000 has more than 1001 points",
    ],
    [
      { ...base, raters: [], items: [...base.items, { id: "e" }] },
      'items[4].competency: no competency lists the item "e"',
    ],
    [{ ...base, raters: [], items: base.items.slice(1) }, 'competencies[0].items[0]: unknown item "a"'],
    [{ ...base, raters: [rater("r", "peer", 1, 2, 3)] }, "raters[0].answers: 3 answers for 4 items"],
    [
      { ...base, raters: [{ id: "r", group: "peer", answers: { a: 1.5 } }] },
      "raters[0].answers.a: 1.5 is not a whole number",
    ],
    [
      { ...base, raters: [{ id: "r", group: "peer", answers: { a: true } }] },
      "raters[0].answers.a: true is not a number",
    ],
    [
      { ...base, raters: [{ id: "__proto__", group: "peer", answers: {} }] },
      'raters[0].id: "__proto__" cannot be a name',
    ],
    [
      { ...base, raters: [], config: { anonymousGroups: ["toString"] } },
      'config.anonymousGroups[0]: "toString" cannot be a name',
    ],
    [{ ...base, raters: [{ id: "r", group: "peer", answers: {}, score: 1 }] }, "raters[0].score: unknown key"],
    ["round", '"round" is not an object'],
  ])("%#", (round, message) => {
    expect(() => validateRound(round)).toThrow(message);
  });
});
