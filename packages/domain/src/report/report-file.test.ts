import fc from "fast-check";
import { expect, test } from "vitest";
import { hashSnapshot } from "./hash-snapshot.ts";
import { checkReportFile, writeReportFile } from "./report-file.ts";
import { anyRound, reportOf } from "./testing/arbitrary-round.ts";

const releasedAt = "2026-11-22T10:00:00.000Z";

test("a report's file is genuine after it was written and read, and no longer once a figure or a word is another", () => {
  fc.assert(
    fc.property(anyRound, (round) => {
      const snapshot = reportOf(round);
      const hash = Array.from(hashSnapshot(snapshot), (byte) => byte.toString(16).padStart(2, "0")).join("");
      const text = writeReportFile({ number: 2, releasedAt, hash, introduction: "Dear Ada", snapshot });
      expect(checkReportFile(JSON.parse(text))).toEqual({ kind: "genuine", number: 2, named: hash, computed: hash });
      const forged = JSON.parse(text.replace('"Ada', '"Bea')) as unknown;
      expect(checkReportFile(forged)).toMatchObject({ kind: "changed", named: hash });
    }),
    { numRuns: 10 },
  );
});

test.each([null, 3, "text", [], {}, { format: "parallax-report/1", hash: "aa", number: 1, snapshot: null }])(
  "%j is not a report",
  (value) => {
    expect(checkReportFile(value)).toEqual({ kind: "not-a-report" });
  },
);
