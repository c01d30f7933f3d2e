import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { poolRemarks } from "./pool-remarks.ts";

const questions = ["keep", "stop"].map((id) => ({ id, self: {}, others: {} }));
const seed = (byte: number) => new Uint8Array(32).fill(byte);
const wrote = (text: string, question = "keep") => ({ id: text, question, cell: "pooled" as const, text });

describe("Remarks", () => {
  test("stand in an order that hangs on the texts and the seed alone", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 12 }), fc.nat(255), (texts, byte) => {
        const order = poolRemarks(
          texts.map((text) => wrote(text)),
          questions,
          seed(byte),
        );
        const reversed = texts.toReversed().map((text) => ({ ...wrote(text), id: `another ${text}` }));
        expect(poolRemarks(reversed, questions, seed(byte))).toEqual(order);
      }),
    );
  });

  test("are drawn into another order by another seed", () => {
    const remarks = Array.from({ length: 12 }, (_, at) => wrote(`Remark ${at}`));
    const orders = [1, 2, 3].map((byte) => JSON.stringify(poolRemarks(remarks, questions, seed(byte))));
    expect(new Set(orders).size).toBe(3);
  });

  test("are grouped by question in the questionnaire's order and carry no cell", () => {
    const pooled = poolRemarks([wrote("b", "stop"), wrote("a", "keep")], questions, seed(1));
    expect(pooled).toEqual([
      { question: "keep", text: "a" },
      { question: "stop", text: "b" },
    ]);
  });
});
