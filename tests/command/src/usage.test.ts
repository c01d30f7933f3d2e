import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { someRound } from "./rounds.ts";
import { parallaxScript, runParallax } from "./run-parallax.ts";

test("help lists every command, and each has help with an example", async () => {
  const { code, output } = await runParallax(["--help"]);
  expect(code).toBe(0);
  const names = [...output.matchAll(/^ {2}([\w-]+) /gm)].map(([, name = ""]) => name);
  expect(names).toEqual(expect.arrayContaining(["analyse", "audit", "stats"]));
  for (const name of names) {
    const help = await runParallax([name, "--help"]);
    expect([help.code, help.errors]).toEqual([0, ""]);
    expect(help.output).toContain(`Usage: parallax ${name}`);
    expect(help.output).toContain("Example");
  }
  expect((await runParallax(["help", "audit"])).output).toContain("Usage: parallax audit");
}, 120_000);

test.each([
  ["no command", [], /Which command\?/],
  ["an unknown command", ["analyze", "x.json"], /No command "analyze"/],
  ["no file", ["analyse"], /FILE is missing/],
  ["two files", ["analyse", "a", "b"], /Too many arguments: b/],
  ["an unknown option", ["analyse", "a", "--jsno"], /Unknown option --jsno/],
  ["no function", ["stats"], /NAME is missing/],
])("%s is wrong usage: one line, where to read on, exit code 2", async (_, args, message) => {
  const { code, output, errors } = await runParallax(args);
  expect([code, output]).toEqual([2, ""]);
  expect(errors).toMatch(message);
  expect(errors).toMatch(/--help\n$/);
  expect(errors.trimEnd().split("\n")).toHaveLength(1);
});

test("a reader that stops reading, such as head, is no failure", async () => {
  const child = spawn(process.execPath, [parallaxScript, "analyse", "--ndjson", "-"]);
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  child.stdin.on("error", () => {});
  const line = `${JSON.stringify(someRound())}\n`;
  child.stdin.write(line.repeat(200));
  await once(child.stdout, "data");
  child.stdout.destroy();
  child.stdin.end(line.repeat(2000));
  const [code] = (await once(child, "close")) as [number | null];
  expect([code, errors]).toEqual([0, ""]);
});
