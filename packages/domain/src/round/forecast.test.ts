import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NominationCounts } from "../nomination/nomination.ts";
import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import { plan } from "../statistics/plan.ts";
import { forecast } from "./forecast.ts";
import { defaultPolicy } from "./policy.ts";
import { nominatedGroups } from "./rater-group.ts";

const content: QuestionnaireContent = {
  title: {},
  introduction: {},
  scale: { min: 1, max: 5, labels: [] },
  axisScale: { min: 1, max: 7 },
  watchOutScale: { min: 1, max: 5, labels: [] },
  reflectionScale: { min: 1, max: 5 },
  competencies: [
    { id: "clarity", cluster: "leadership", title: {}, description: {} },
    { id: "risk", cluster: "management", title: {}, description: {} },
  ],
  items: [],
  axes: [{ id: "why-how", title: {}, leaderPole: {}, managerPole: {} }],
  watchOuts: [],
  openQuestions: [{ id: "keep", self: {}, others: {} }],
  reflections: [],
};

const people = (boss: number, peer: number, report: number, other: number): NominationCounts => ({
  boss,
  peer,
  "direct-report": report,
  other,
});

describe("The forecast", () => {
  test("shows who would be seen alone, who together, and where the spread could be shown", () => {
    expect(forecast(people(1, 5, 3, 2), defaultPolicy, content)).toMatchObject({
      all: {
        cells: [
          { key: "boss", kind: "identified", people: 1, spread: false },
          { key: "peer", kind: "anonymous", people: 5, spread: true },
          { key: "direct-report+other", kind: "anonymous", people: 5, spread: true },
        ],
        withheld: [],
      },
      parts: { map: true, axes: true, "watch-outs": false, remarks: true, spread: true },
    });
  });

  test("tells which groups nobody would see", () => {
    const result = forecast(people(1, 2, 0, 0), defaultPolicy, content);
    expect(result.all).toMatchObject({ cells: [{ key: "boss" }], withheld: ["peer"] });
    expect(result.parts["views-compared"]).toBe(false);
    const nothing = forecast(people(0, 1, 0, 1), defaultPolicy, content);
    expect(Object.values(nothing.parts).some(Boolean)).toBe(false);
  });

  test("says what one silent person would cost", () => {
    const result = forecast(people(1, 3, 5, 0), defaultPolicy, content);
    expect(result.one).toEqual([
      expect.objectContaining({
        silent: ["boss"],
        costs: [{ kind: "view", group: "boss", from: "alone", to: "withheld" }],
      }),
      expect.objectContaining({
        silent: ["peer"],
        costs: [
          { kind: "view", group: "peer", from: "alone", to: "combined" },
          { kind: "view", group: "direct-report", from: "alone", to: "combined" },
        ],
      }),
      expect.objectContaining({
        silent: ["direct-report"],
        costs: [{ kind: "spread", group: "direct-report" }],
      }),
    ]);
  });

  test("has room to spare when two may stay silent without a cost", () => {
    const result = forecast(people(0, 8, 7, 0), defaultPolicy, content);
    expect(result.one).toEqual([]);
    expect(result.two).toEqual([]);
  });

  test("is the plan that is made when the round is opened, for every list of raters", () => {
    const size = fc.nat(7);
    const remainder = fc.constantFrom("absorb" as const, "withhold" as const);
    fc.assert(
      fc.property(size, size, size, size, fc.integer({ min: 3, max: 6 }), remainder, (b, p, d, o, k, rest) => {
        const policy = { ...defaultPolicy, k, kSpread: 6, remainder: rest };
        const result = forecast(people(b, p, d, o), policy, content);
        const planned = plan({ peer: p, "direct-report": d, other: o }, k, rest, ["other", "peer", "direct-report"]);
        const anonymous = result.all.cells.filter((cell) => cell.kind === "anonymous");
        expect(anonymous.map((cell) => cell.groups)).toEqual(planned.cells);
        expect(result.all.withheld).toEqual(planned.withheld);
        for (const cell of anonymous) expect(cell.people).toBeGreaterThanOrEqual(k);
        const shown = result.all.cells.flatMap((cell) => cell.groups);
        const asked = nominatedGroups.filter((group) => people(b, p, d, o)[group] > 0);
        expect([...shown, ...result.all.withheld].sort()).toEqual([...asked].sort());
      }),
      { numRuns: 300 },
    );
  });
});
