import type { Refusal } from "@parallax/domain/refusal";
import { expect, test } from "vitest";
import { refusalWords } from "./en/refusal.ts";
import { refusalSentence, sentenceOf } from "./sentence-of.ts";

// Everything that any refusal carries: a sentence that is told too little says "undefined", and the test sees it.
const details = {
  retryAfterSeconds: 61,
  place: "message",
  problem: "it is too long",
  address: "ada@example.org",
  limit: 40,
  status: "in-review",
  needed: ["collecting"],
  expectedBytes: 10,
  receivedBytes: 9,
  receipt: null,
  remarks: 3,
};
const every = Object.keys(refusalWords).map((code) => ({ ...details, code }) as Refusal);

test.each(every)("$code says what happened and what to do, in whole sentences", (refusal) => {
  const { happened, advice } = refusalSentence(refusal, refusalWords);
  for (const sentence of [happened, advice]) {
    expect(sentence).toMatch(/^[A-Z“a-z].{8,180}\.$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|!|invalid|error|please/i);
  }
  expect(sentenceOf(refusal, refusalWords)).toBe(`${happened} ${advice}`);
});

test("A refusal is told with its own details", () => {
  const told = (refusal: Refusal) => sentenceOf(refusal, refusalWords);
  expect(told({ code: "too-many-requests", retryAfterSeconds: 61 })).toContain("in two minutes.");
  expect(told({ code: "too-many-requests", retryAfterSeconds: 1 })).toContain("in one second.");
  expect(told({ code: "round-status", status: "in-review", needed: ["collecting"] })).toBe(
    "This round is with the coach now. This can be done while it is collecting answers. Load the page again to see where it stands.",
  );
});
