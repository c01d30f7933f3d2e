import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCsv } from "./csv.ts";

test("a table comes back from its CSV text as it was, but for apostrophes in front of what would be a formula", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("=1+1", "-x", "＝A1", "\tx", "a,b", '"', "\r\n"),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const read = readCsv(writeCsv(rows));
      expect(read.map((row) => row.map((field) => field.replace(/^'(?=[=+\-@\t\r\n\0＝＋－＠])/u, "")))).toEqual(rows);
      for (const field of read.flat()) expect(field).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/u);
    }),
  );
});

test("wherever a spreadsheet parts its cells, none begins with a formula", () => {
  for (const text of ["a;=1+1", "a\t=1+1", "a,=1+1"]) {
    const csv = writeCsv([[text, 1]]);
    for (const separator of [",", ";", "\t"])
      for (const cell of readCsv(csv, separator).flat()) expect(cell, csv).not.toMatch(/^[=+\-@]/u);
  }
});

test("numbers stay numbers, and nothing is an empty field", () => {
  expect(writeCsv([["Difference", -0.4, null, 3]])).toBe("\uFEFFDifference,-0.4,,3\r\n");
});

/** RFC 4180 read back, sign by sign. */
function readCsv(text: string, separator = ","): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(at + 1) === '"') field += text.charAt(++at);
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === separator || sign === "\r") {
      row.push(field);
      field = "";
      if (sign === "\r") {
        rows.push(row);
        row = [];
        at += 1;
      }
    } else field += sign;
  }
  return rows;
}
