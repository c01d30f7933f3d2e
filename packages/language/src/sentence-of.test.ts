import type { Refusal, RefusalCode } from "@parallax/domain/refusal";
import { expect, test } from "vitest";
import { refusalWords } from "./en/refusal.ts";
import { refusalSentence, sentenceOf } from "./sentence-of.ts";

const one: { readonly [Code in RefusalCode]: Extract<Refusal, { code: Code }> } = {
  "not-found": { code: "not-found" },
  "not-signed-in": { code: "not-signed-in" },
  "sign-in-link-expired": { code: "sign-in-link-expired" },
  "sign-in-link-other-browser": { code: "sign-in-link-other-browser" },
  "too-many-requests": { code: "too-many-requests", retryAfterSeconds: 61 },
  "input-malformed": { code: "input-malformed", place: "message", problem: "it is too long" },
  "address-malformed": { code: "address-malformed", address: "ada@" },
  "name-missing": { code: "name-missing", address: "ada@example.org" },
  "already-nominated": { code: "already-nominated", address: "ada@example.org" },
  "subject-as-rater": { code: "subject-as-rater" },
  "too-many-nominations": { code: "too-many-nominations", limit: 40 },
  "round-status": { code: "round-status", status: "in-review", needed: ["collecting"] },
  "closing-too-early": { code: "closing-too-early" },
  "closing-in-the-past": { code: "closing-in-the-past" },
  "closing-too-far": { code: "closing-too-far" },
  "closing-not-later": { code: "closing-not-later" },
  "raters-missing": { code: "raters-missing" },
  "launch-in-progress": { code: "launch-in-progress" },
  "reason-missing": { code: "reason-missing" },
  "link-unknown": { code: "link-unknown" },
  "round-closed": { code: "round-closed" },
  "invitation-declined": { code: "invitation-declined" },
  "ballot-length": { code: "ballot-length", expectedBytes: 10, receivedBytes: 9 },
  "ballot-replaced": { code: "ballot-replaced", receipt: null },
  "ballot-absent": { code: "ballot-absent" },
  "remarks-unread": { code: "remarks-unread" },
  "introduction-missing": { code: "introduction-missing" },
  "report-not-ready": { code: "report-not-ready" },
  "already-member": { code: "already-member", address: "ada@example.org" },
  "last-administrator": { code: "last-administrator" },
  "changed-meanwhile": { code: "changed-meanwhile" },
};

test.each(Object.values(one))(
  "$code says what happened and what to do, in whole sentences",
  (refusal) => {
    const { happened, advice } = refusalSentence(refusal, refusalWords);
    for (const sentence of [happened, advice]) {
      expect(sentence).toMatch(/^[A-Z“a-z].{8,180}\.$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|!|invalid|error|please/i);
    }
    expect(sentenceOf(refusal, refusalWords)).toBe(`${happened} ${advice}`);
  },
);

test("A refusal is told with its own details", () => {
  expect(sentenceOf(one["too-many-requests"], refusalWords)).toContain("Try again in two minutes.");
  expect(sentenceOf({ code: "too-many-requests", retryAfterSeconds: 1 }, refusalWords)).toContain(
    "in one second.",
  );
  expect(sentenceOf(one["round-status"], refusalWords)).toBe(
    "This round is with the coach now. This can be done while it is collecting answers. Load the page again to see where it stands.",
  );
});
