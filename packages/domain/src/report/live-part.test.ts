import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../ballot/canonical-json.ts";
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
