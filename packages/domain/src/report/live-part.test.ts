import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../ballot/canonical-json.ts";
import { findAll } from "./find-all.ts";
import { liveParts, openParts, type LivePart } from "./live-part.ts";
import type { ReportSnapshot } from "./snapshot.ts";
import { anyRound, reportOf } from "./testing/arbitrary-round.ts";

const anyOpened = fc.subarray([...liveParts]) as fc.Arbitrary<LivePart[]>;

/** Every part of two reports of the same people, side by side: which of them may tell the two apart? */
const inPart: Record<LivePart, (report: ReportSnapshot) => unknown> = {
  strengths: ({ findings }) => findings.filter(({ part }) => part === "strengths"),
  balance: ({ figures: { map, axes }, findings }) => [map, axes, findings.filter(({ part }) => part === "balance")],
  differences: ({ figures: { competencies, items, watchOuts } }) => [competencies, items, watchOuts],
  remarks: ({ remarks, held }) => [remarks, held],
};

test("A part that was not opened is not in what is handed out, and all parts together are the report", () => {
  fc.assert(
    fc.property(anyRound, anyOpened, (round, opened) => {
      const report = { ...reportOf(round), held: [{ question: "keep", remarks: 2 }] };
      const shown = openParts(report, opened);
      for (const part of liveParts) {
        const whole = canonicalJson(inPart[part](report));
        if (opened.includes(part) && part !== "strengths") expect(canonicalJson(inPart[part](shown))).toBe(whole);
      }
      if (!opened.includes("remarks")) {
        expect(shown.remarks).toEqual([]);
        expect(shown.held).toBeUndefined();
        expect(shown.findings.every(({ quote }) => quote === undefined)).toBe(true);
      }
      if (!opened.includes("differences"))
        for (const { others, cells } of shown.figures.competencies)
          expect({ others: others.kind, cells }).toEqual({ others: "withheld", cells: [] });
      if (opened.length === 0) expect(shown.findings.every(({ part }) => part === "cover")).toBe(true);
      expect(openParts(report, [...liveParts])).toBe(report);
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** The report with what belongs to closed parts alone taken from another report, and its sentences made anew. */
function withOther(report: ReportSnapshot, other: ReportSnapshot, opened: readonly LivePart[]): ReportSnapshot {
  const has = (part: LivePart) => opened.includes(part);
  const views = has("strengths") || has("differences") ? report : other;
  const { map, axes } = (has("balance") ? report : other).figures;
  const rest = (has("differences") ? report : other).figures;
  const mixed = {
    ...report,
    figures: {
      competencies: report.figures.competencies.map(({ id, self }, at) => ({
        ...(views.figures.competencies[at] ?? report.figures.competencies[at]),
        id,
        self,
      })) as ReportSnapshot["figures"]["competencies"],
      items: rest.items,
      watchOuts: rest.watchOuts,
      order: views.figures.order,
      closeToNext: views.figures.closeToNext,
      map,
      axes,
    },
    remarks: has("remarks") ? report.remarks : other.remarks,
  };
  const quoteGuide = { questions: ["keep"], words: { clarity: ["clear"], focus: ["focus*"] } };
  return { ...mixed, findings: findAll({ ...mixed, quoteGuide }) };
}

test("Nothing in what is handed out hangs on a part that was not opened, the question to begin with included", () => {
  let questions = 0;
  fc.assert(
    fc.property(anyRound, anyRound, anyOpened, (round, another, opened) => {
      const report = withOther(reportOf(round), reportOf(round), opened);
      const shown = openParts(report, opened);
      expect(openParts(withOther(report, reportOf(another), opened), opened)).toEqual(shown);
      const refs = shown.findings.flatMap((finding) => finding.refs);
      if (!opened.includes("remarks")) expect(refs.filter(({ list }) => list === "remark")).toEqual([]);
      if (shown.findings.some(({ part }) => part === "question")) questions += 1;
    }),
    { numRuns: 200 },
  );
  expect(questions).toBeGreaterThan(5);
}, 60_000);
