import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cases, someRound } from "./rounds.ts";
import { runParallax } from "./run-parallax.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-report-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

test("a round file becomes a whole report, as a PDF on either kind of paper and as a page", async () => {
  writeFileSync(at("round.json"), JSON.stringify({ ...someRound(), title: "Leading well", subject: "Ada Example" }));
  const made = await runParallax(["report", at("round.json"), "--pdf", at("a4.pdf"), "--html", at("page.html")]);
  expect(made).toEqual({ code: 0, output: "", errors: "" });
  const letter = await runParallax(["report", at("round.json"), "--pdf", at("letter.pdf"), "--letter"]);
  expect(letter.code).toBe(0);
  for (const name of ["a4.pdf", "letter.pdf"]) {
    const pdf = readFileSync(at(name)).toString("latin1");
    expect(pdf.startsWith("%PDF-1.7")).toBe(true);
    expect(pdf).toContain("/StructTreeRoot");
    expect(pdf).toContain(name === "a4.pdf" ? "[0 0 595" : "[0 0 612");
  }
  const page = readFileSync(at("page.html"), "utf8");
  expect(page).toContain("<h1>Ada Example</h1>");
  expect(page).toContain("Leading well");
});

test("every round that can be analysed can be reported, and no rater's id is in it", async () => {
  for (const { id, input } of cases.slice(0, 4)) {
    const { code, errors } = await runParallax(["report", "-", "--html", at(`${id}.html`)], JSON.stringify(input));
    expect([id, code, errors]).toEqual([id, 0, ""]);
    expect(readFileSync(at(`${id}.html`), "utf8")).not.toMatch(/NaN|undefined|\br0\d\b/);
  }
});

test("what is wrong is named with its place, and what was wished for wrongly with the way to help", async () => {
  const wrong = { ...someRound(), comments: [{ rater: "nobody", text: "x" }] };
  const refused = await runParallax(["report", "-", "--pdf", at("x.pdf")], JSON.stringify(wrong));
  expect([refused.code, refused.errors]).toEqual([1, 'standard input: comments[0].rater: unknown rater "nobody"\n']);
  const nowhere = at("missing/x.html");
  const unwritten = await runParallax(["report", "-", "--html", nowhere], JSON.stringify(someRound()));
  expect([unwritten.code, unwritten.errors]).toEqual([1, `${nowhere}: no such folder\n`]);
  for (const [args, reason] of [
    [["report", "-"], "Say what to make"],
    [["report", "--pdf", "x.pdf"], "FILE is missing"],
    [["report", "-", "--pdf"], "--pdf needs the name of a file"],
    [["report", "-", "--html", "x.html", "--letter"], "--letter goes with --pdf"],
  ] as const) {
    const { code, errors } = await runParallax([...args], "{}");
    expect([code, errors]).toEqual([2, expect.stringContaining(reason)]);
  }
});
