import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAll } from "../report/find-all.ts";
import type { ReportSnapshot } from "../report/snapshot.ts";
import { anyRound, reportOf } from "../report/testing/arbitrary-round.ts";
import { madeAxis, madeCompetency, madeSource } from "../report/testing/made-source.ts";
import { preparePrepSheet } from "./prep-sheet.ts";

const guide = { praise: ["keep"], critical: ["stop"] };
const prepare = (snapshot: ReportSnapshot) => preparePrepSheet(snapshot, guide);

function made(parts: Parameters<typeof madeSource>[0]): ReportSnapshot {
  const source = madeSource(parts);
  return { ...source, findings: findAll(source) };
}

describe("The prep sheet", () => {
  test("fits two pages whatever the round, asks five different questions, and speaks only of what the report shows", () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const report = reportOf(round);
        const sheet = prepare(report);
        expect(sheet.standsOut.length).toBeLessThanOrEqual(6);
        expect(report.findings).toEqual(expect.arrayContaining([...sheet.standsOut]));
        expect(new Set(sheet.questions.map((question) => JSON.stringify(question))).size).toBe(5);
        const shown = new Set(
          report.figures.competencies.flatMap(({ id, others }) => (others.kind === "shown" ? [id] : [])),
        );
        for (const { competency } of [...sheet.youHigher, ...sheet.othersHigher]) expect(shown).toContain(competency);
        const cells = report.panel.cells.map(({ key }) => key);
        for (const { higher, lower } of sheet.apart) expect(cells).toEqual(expect.arrayContaining([higher, lower]));
        for (const { of } of sheet.torn) expect(["others", ...cells]).toContain(of);
        expect(sheet.withheld.everything).toBe(cells.length === 0);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test("puts the largest clear difference of each way first, with the shortest remarks that speak of it", () => {
    const { youHigher, othersHigher } = prepare(
      made({
        figures: {
          competencies: [
            madeCompetency("clarity", { self: 5, mean: 3, gap: "self_higher" }),
            madeCompetency("focus", { self: 4.5, mean: 1.5, gap: "self_higher" }),
            madeCompetency("risk", { self: 5, mean: 4, gap: "unclear" }),
            madeCompetency("listening", { self: 2, mean: 4, gap: "self_lower" }),
          ],
        },
        remarks: [
          { question: "keep", text: "A longer remark on what matters most.", about: ["focus"] },
          { question: "stop", text: "Too many goals.", about: ["focus"] },
          { question: "stop", text: "About something else." },
        ],
      }),
    );
    expect(youHigher.map(({ competency }) => competency)).toEqual(["focus", "clarity"]);
    expect(youHigher[0]?.remarks.map(({ text }) => text)).toEqual([
      "Too many goals.",
      "A longer remark on what matters most.",
    ]);
    expect(othersHigher).toEqual([{ competency: "listening", remarks: [] }]);
  });

  test("calls two groups apart only where their intervals do not touch, and one named person only from a full point on", () => {
    const cell = (key: string, mean: number, interval: { lower: number; upper: number } | null) => ({
      cell: key,
      kind: "shown" as const,
      people: interval === null ? 1 : 6,
      mean,
      interval,
      gap: null,
      agreement: null,
    });
    const apartOf = (boss: number) => {
      const competency = madeCompetency("clarity", { mean: 3 });
      const cells = [cell("boss", boss, null), cell("peer", 3, { lower: 2.5, upper: 3.5 })];
      return prepare(made({ figures: { competencies: [{ ...competency, cells }] } })).apart;
    };
    expect(apartOf(4)).toEqual([]);
    expect(apartOf(4.5)).toEqual([{ competency: "clarity", higher: "boss", lower: "peer" }]);
    expect(apartOf(1.5)).toEqual([{ competency: "clarity", higher: "peer", lower: "boss" }]);
  });

  test("sets what subject and boss say of the role beside each other, line by line", () => {
    const { role } = prepare(
      made({
        figures: {
          axes: [
            madeAxis("why-how", { mean: 2, interval: { lower: 1.5, upper: 2.5 }, needs: [5, 6] }),
            madeAxis("future-now", { mean: 4, needs: [2, 6] }),
            madeAxis("third", { mean: 4, needs: [null, 6] }),
            madeAxis("fourth", { mean: 4 }),
          ],
        },
      }),
    );
    expect(role.map(({ axis, agreement, pulls }) => [axis, agreement, pulls])).toEqual([
      ["why-how", "near", true],
      ["future-now", "apart", false],
      ["third", null, false],
    ]);
  });

  test("warns when more was written against than for, and is silent where the questions do not tell", () => {
    const wrote = (question: string) => ({ question, text: "x" });
    const toneOf = (...questions: string[]) => prepare(made({ remarks: questions.map(wrote) })).tone;
    expect(toneOf("keep", "stop", "stop", "start")).toEqual({ praise: 1, critical: 2, heavy: true });
    expect(toneOf("keep", "stop")?.heavy).toBe(false);
    expect(toneOf("start")).toBeNull();
  });
});
