import fc from "fast-check";
import { expect, test } from "vitest";
import { liveParts, openParts, type LivePart } from "./live-part.ts";
import { canMark } from "./mark.ts";
import { anyRound, reportOf } from "./testing/arbitrary-round.ts";

test("Only what stands in an open part can be marked, and all of it can when every part is open", () => {
  fc.assert(
    fc.property(anyRound, fc.subarray([...liveParts]) as fc.Arbitrary<LivePart[]>, (round, opened) => {
      const report = reportOf(round);
      const shown = openParts(report, opened);
      const named = shown.findings.flatMap(({ part, refs }) => (part === "strengths" ? refs : []));
      for (const { id } of report.figures.competencies) {
        const isShown = opened.includes("differences") || named.some((ref) => "id" in ref && ref.id === id);
        expect(canMark(report, opened, { kind: "competency", id })).toBe(isShown);
      }
      for (const { id } of report.figures.axes)
        expect(canMark(report, opened, { kind: "axis", id })).toBe(shown.figures.axes.length > 0);
      for (const at of report.remarks.keys())
        expect(canMark(report, opened, { kind: "remark", id: String(at) })).toBe(shown.remarks.length > 0);
      for (const id of [String(report.remarks.length), "-1", "00", "1e0", ""])
        expect(canMark(report, opened, { kind: "remark", id })).toBe(false);
    }),
    { numRuns: 60 },
  );
}, 60_000);
