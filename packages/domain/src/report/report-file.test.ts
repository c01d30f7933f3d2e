import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultPolicy } from "../round/policy.ts";
import { hashRelease } from "./hash-release.ts";
import { hashSnapshot } from "./hash-snapshot.ts";
import { checkReportFile, writeReportFile } from "./report-file.ts";
import { anyRound, reportOf } from "./testing/arbitrary-round.ts";

const releasedAt = "2026-11-22T10:00:00.000Z";

test("a report's file is genuine after it was written and read, and no longer once a figure or a word is another", () => {
  fc.assert(
    fc.property(anyRound, (round) => {
      const snapshot = reportOf(round);
      const content = { number: 2, releasedAt, introduction: "Dear Ada", snapshot };
      const hash = hexOf(hashRelease(content));
      const text = writeReportFile({ ...content, hash });
      const found = { covers: "everything", number: 2, named: hash };
      expect(checkReportFile(JSON.parse(text))).toEqual({ ...found, kind: "genuine", computed: hash });
      for (const [words, others] of [
        ['"Ada', '"Bea'],
        ["Dear Ada", "Dear Bea"],
        ["2026-11-22T10:00:00.000Z", "2026-11-21T10:00:00.000Z"],
        ['"hash"', '"remark": "not released", "hash"'],
      ] as const) {
        const forged = JSON.parse(text.replace(words, others)) as unknown;
        expect(checkReportFile(forged), others).toMatchObject({ ...found, kind: "changed" });
      }
      const renumbered = { ...(JSON.parse(text) as object), number: 3 };
      expect(checkReportFile(renumbered)).toMatchObject({ kind: "changed", number: 3 });
    }),
    { numRuns: 10 },
  );
});

test("a file of a release whose hash covers the snapshot alone says so, and is checked for that", () => {
  const snapshot = reportOf({ ballots: [], policy: defaultPolicy, seed: 1 });
  const hash = hexOf(hashSnapshot(snapshot));
  const text = writeReportFile({ number: 1, releasedAt, introduction: "Dear Ada", snapshot, hash });
  const found = { covers: "snapshot", number: 1, named: hash };
  for (const [words, others, kind] of [
    ["Dear Ada", "Dear Bea", "genuine"],
    ['"Ada', '"Bea', "changed"],
  ] as const)
    expect(checkReportFile(JSON.parse(text.replace(words, others)))).toMatchObject({ ...found, kind });
});

const hexOf = (hash: Uint8Array) => Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");

test.each([null, 3, "text", [], {}, { format: "parallax-report/1", hash: "aa", number: 1, snapshot: null }])(
  "%j is not a report",
  (value) => {
    expect(checkReportFile(value)).toEqual({ kind: "not-a-report" });
  },
);
