import { expect, test } from "vitest";
import { runParallax } from "./run-parallax.ts";

test("a function is called by name with its arguments in order", async () => {
  const { code, output } = await runParallax(["stats", "spearmanBrown", "-"], '{"args": [0.37, 5]}');
  expect(code).toBe(0);
  expect(Number(output)).toBeCloseTo(0.745967741935, 11);
});

test("a result with keys comes as JSON, on one line when asked", async () => {
  const input = '{"args": [[1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4], 0.95]}';
  const people = await runParallax(["stats", "tInterval", "-"], input);
  const programs = await runParallax(["stats", "tInterval", "-", "--json"], input);
  expect(people.output.split("\n").length).toBeGreaterThan(3);
  expect(programs.output.trimEnd().split("\n")).toHaveLength(1);
  expect(JSON.parse(people.output)).toEqual(JSON.parse(programs.output));
  expect(JSON.parse(programs.output)).toMatchObject({ n: 10, flag: null });
});

test("a stream names the function on each line and goes on after a bad one", async () => {
  const lines = [
    '{"name": "need", "args": [0.5, 5]}',
    '{"name": "needs", "args": [0.5, 5]}',
    '{"name": "benjaminiHochberg", "args": [[0.01, null, 0.04]]}',
    '{"name": "sem", "args": [1, 2]}',
    '{"name": "qt", "args": [0.95, 4.7]}',
  ].join("\n");
  const { code, output, errors } = await runParallax(["stats", "--ndjson", "-"], lines);
  expect(code).toBe(1);
  const results = output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  expect(results.slice(0, 2)).toEqual([3, [0.02, null, 0.04]]);
  expect(results[2]).toBeCloseTo(2.04381109301, 11);
  expect(errors).toBe('line 2: name: no function "needs"\nline 4: rel: 2 is outside 0..1\n');
});

test("an unknown function is wrong usage, a wrong argument a failed job", async () => {
  expect(await runParallax(["stats", "toString", "-"], '{"args": []}')).toMatchObject({ code: 2, output: "" });
  expect(await runParallax(["stats", "need", "-"], '{"args": ["half", 3]}')).toMatchObject({
    code: 1,
    output: "",
    errors: 'standard input: share: "half" is not a number\n',
  });
  expect(await runParallax(["stats", "gapTest", "-"], '{"args": []}')).toMatchObject({ code: 1, output: "" });
});
