import { expect, test } from "vitest";
import { read, sources } from "./tree.ts";

/** The acts that a file hands to the record, as they stand in it. */
function actsIn(file: string): string[] {
  const lines = read(file)
    .split("\n")
    .filter((line) => /\bact\b\s*[:=]/.test(line));
  return lines.flatMap((line) => [...line.matchAll(/"([a-zA-Z]+\.[a-zA-Z-]+)"/g)].map(([, act = ""]) => act));
}

test("whatever the record can hold, the audit log says in words", () => {
  const writers = sources.filter(
    (file) =>
      file.startsWith("apps/server/src/") && !file.endsWith("/audit/record.ts") && /\bawait record\(/.test(read(file)),
  );
  expect(writers.length).toBeGreaterThan(15);
  expect(
    writers.filter((file) => actsIn(file).length === 0),
    "each writer names its acts where this test sees them",
  ).toEqual([]);
  const words = read("packages/language/src/en/web-audit.ts");
  const acts = writers.flatMap(actsIn);
  expect(acts).toContain("reminder.send");
  expect(acts.filter((act) => !words.includes(`    "${act}": (`))).toEqual([]);
});
