import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { differences } from "@parallax/domain/statistics/testing/close-to";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cases, someRound } from "./rounds.ts";
import { runParallax } from "./run-parallax.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-command-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** What may be printed: the expected figures without the ids of raters. */
function withoutRaters(expected: unknown): unknown {
  return JSON.parse(JSON.stringify(expected, (key, value: unknown) => (key === "raters" ? undefined : value)));
}

test("a round file gives every figure in full precision and no rater's id", async () => {
  for (const { id, input, expected } of cases.slice(0, 3)) {
    const { code, output, errors } = await runParallax([
      "analyse",
      file(`${id}.json`, JSON.stringify(input)),
      "--json",
    ]);
    expect([code, errors]).toEqual([0, ""]);
    expect(differences(JSON.parse(output), withoutRaters(expected))).toEqual([]);
    expect(output).not.toMatch(/"raters"|"r0\d"/);
  }
});

test("a round on standard input gives tables that a person can read", async () => {
  const { code, output, errors } = await runParallax(["analyse", "-"], JSON.stringify(someRound()));
  expect([code, errors]).toEqual([0, ""]);
  expect(output).toMatch(/^Who answered/);
  expect(output).toMatch(/Competency\s+Self\s+Others\s+80 % interval\s+Gap/);
  expect(output).toContain("you rate yourself higher");
  for (const line of output.split("\n")) expect(line.length).toBeLessThan(100);
});

describe("a stream of rounds", () => {
  test("gives one analysis per line, in order", async () => {
    const stream = cases.map(({ input }) => `${JSON.stringify(input)}\n`).join("");
    const { code, output, errors } = await runParallax(["analyse", "--ndjson", "-"], stream);
    expect([code, errors]).toEqual([0, ""]);
    const lines = output.trimEnd().split("\n");
    expect(lines).toHaveLength(12);
    for (const [index, { expected }] of cases.entries()) {
      expect(differences(JSON.parse(lines[index] ?? ""), withoutRaters(expected))).toEqual([]);
    }
  });

  test("goes on after a bad line, which is named by its number, and fails in the end", async () => {
    const good = JSON.stringify(someRound());
    const bad = JSON.stringify({ ...someRound(), config: { k: 2 } });
    const { code, output, errors } = await runParallax(
      ["analyse", "-", "--ndjson"],
      `${good}\n\n{"scale":\n${bad}\n${good}`,
    );
    expect(code).toBe(1);
    expect(output.trimEnd().split("\n")).toHaveLength(2);
    expect(errors).toMatch(/^line 3: not JSON/);
    expect(errors).toMatch(/^line 4: config\.k: 2 is below 3/m);
  });

  test("may end without a line break and use those of Windows", async () => {
    const good = JSON.stringify(someRound());
    const { code, output } = await runParallax(["analyse", "-", "--ndjson"], `${good}\r\n${good}`);
    expect(code).toBe(0);
    expect(output.trimEnd().split("\n")).toHaveLength(2);
  });
});

/** The round with one value replaced; the path is written as in messages. */
function edited(path: string, value: unknown): string {
  const round: unknown = structuredClone(someRound());
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const last = steps.pop() ?? "";
  let at = round as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  at[last] = value;
  return JSON.stringify(round);
}

describe("a round that is wrong prints no analysis, fails, and says where", () => {
  test("on any of its parts", async () => {
    const wrong = [
      ["[]", "[] is not an object"],
      [edited("raters[3].answers[2]", 9), "raters[3].answers[2]: 9 is outside 1..7"],
      [edited("raters[1].answers[0]", 4.5), "raters[1].answers[0]: 4.5 is not a whole number"],
      [edited("raters[1].answers[0]", "4"), 'raters[1].answers[0]: "4" is not a number'],
      [edited("raters[1].answers", { i2: 8 }), "raters[1].answers.i2: 8 is outside 1..7"],
      [edited("raters[1].answers", { i77: 1 }), 'raters[1].answers.i77: unknown item "i77"'],
      [edited("raters[1].answers", [1, 2]), "raters[1].answers: 2 answers for 5 items"],
      [edited("raters[2].group", "boss"), 'raters[2].group: unknown group "boss"'],
      [edited("competencies[0].items[1]", "i9"), 'competencies[0].items[1]: unknown item "i9"'],
      [
        edited("competencies[0].items[1]", "i2"),
        'competencies[1].items[0]: duplicate item "i2", first at competencies[0].items[1]',
      ],
      [edited("items[3].id", "i1"), 'items[3].id: duplicate item "i1", first at items[0].id'],
      [edited("items[0].competency", "c2"), 'items[0].competency: the competency "c2" does not list the item "i1"'],
      [edited("config.kspread", 5), "config.kspread: unknown key"],
      [edited("raters[1].group", "self"), "raters[1].group: a second self rater, the first is raters[0]"],
      [edited("raters[4].id", "r01"), 'raters[4].id: duplicate rater "r01", first at raters[0].id'],
      [edited("scale", { min: 5, max: 1 }), "scale.max: 1 is not above min, which is 5"],
      [edited("config.k", 2), "config.k: 2 is below 3, the smallest number that keeps people anonymous"],
      [edited("config.kSpread", 2), "config.kSpread: 2 is below k, which is 3"],
      [edited("raters", undefined), "raters: is missing"],
    ] as const;
    const { code, output, errors } = await runParallax(
      ["analyse", "--ndjson", "-"],
      wrong.map(([line]) => `${line}\n`).join(""),
    );
    expect([code, output]).toEqual([1, ""]);
    expect(errors.trimEnd().split("\n")).toEqual(wrong.map(([, message], index) => `line ${index + 1}: ${message}`));
  });

  test.each([
    [
      "a value off its scale",
      edited("raters[3].answers[2]", 9),
      /^standard input: raters\[3\]\.answers\[2\]: 9 is outside 1\.\.7\n$/,
    ],
    [
      "text that is not JSON",
      '{\n  "scale": {"min": 1 "max": 5},\n  "competencies": []\n}',
      /not JSON \(line 2, column 22\)/,
    ],
    ["a file that is cut off", '{"scale": {"min": 1', /not JSON \(/],
    ["text that is not UTF-8", new Uint8Array([0x22, 0xff, 0x22]), /not UTF-8/],
  ])("%s", async (_, input, message) => {
    const { code, output, errors } = await runParallax(["analyse", "-"], input);
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toMatch(message);
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
  });

  test("a file that is not there", async () => {
    const { code, output, errors } = await runParallax(["analyse", join(folder, "nothing.json")]);
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toMatch(/nothing\.json: no such file/);
  });

  test("a folder", async () => {
    const { code, errors } = await runParallax(["analyse", folder]);
    expect(code).toBe(1);
    expect(errors).toMatch(/is a folder/);
  });

  test("a file that is far too large", async () => {
    const { code, output, errors } = await runParallax(["analyse", "-"], Buffer.alloc(65 * 1024 * 1024, " "));
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toMatch(/too large: more than 64 MB/);
  });
});
