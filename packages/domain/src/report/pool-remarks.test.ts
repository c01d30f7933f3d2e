import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphsOf, poolRemarks } from "./pool-remarks.ts";

const questions = ["keep", "stop"].map((id) => ({ id, self: {}, others: {} }));
const seed = (byte: number) => new Uint8Array(32).fill(byte);
const wrote = (text: string, cell = "peer", question = "keep") => ({ id: text, question, cell, text });

describe("Remarks", () => {
  test("stand in an order that hangs on the texts and the seed alone", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 12 }), fc.nat(255), (texts, byte) => {
        const order = poolRemarks(
          texts.map((text) => wrote(text)),
          questions,
          seed(byte),
        );
        const reversed = texts.toReversed().map((text) => wrote(text, "boss"));
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
    const pooled = poolRemarks([wrote("b", "boss", "stop"), wrote("a", "peer", "keep")], questions, seed(1));
    expect(pooled).toEqual([
      { question: "keep", text: "a" },
      { question: "stop", text: "b" },
    ]);
  });

  test("are split where their writer left a line blank, so that a long one is not known as one person's", () => {
    expect(paragraphsOf("One.\r\n\r\n  \nTwo.\nstill two")).toEqual(["One.", "Two.\nstill two"]);
    expect(paragraphsOf(" \u0007 \n\n ")).toEqual([]);
  });
});
