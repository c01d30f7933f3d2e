import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64Url } from "../ballot/base64url.ts";
import { canonicalJson } from "../ballot/canonical-json.ts";
import { toUtf8 } from "../ballot/utf8.ts";
import type { OpenQuestion } from "../questionnaire/questionnaire.ts";
import type { ScreenedRemark } from "./screen-remarks.ts";
import type { Remark } from "./snapshot.ts";

/**
 * What people wrote, without who and without which cell: always pooled over all that are shown, which hides more than a cell's label would
 * (anonymity.md 6.2 against methods.md 18.2). `seed` is 32 bytes drawn for one version of the report and unrelated to people and times.
 */
export function poolRemarks(
  remarks: readonly ScreenedRemark[],
  questions: readonly OpenQuestion[],
  seed: Uint8Array,
): readonly Remark[] {
  return orderRemarks(remarks, questions, seed).map(({ question, text, edited }) =>
    edited === undefined ? { question, text } : { question, text, edited },
  );
}

/** By question in the questionnaire's order, and inside a question in an order that hangs on the texts and the seed alone. */
export function orderRemarks<Read extends { readonly question: string; readonly text: string }>(
  remarks: readonly Read[],
  questions: readonly OpenQuestion[],
  seed: Uint8Array,
): readonly Read[] {
  return questions.flatMap(({ id }) =>
    remarks
      .filter((remark) => remark.question === id)
      .map((remark) => ({ remark, place: placeOf(seed, id, remark.text) }))
      .toSorted((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
      .map(({ remark }) => remark),
  );
}

function placeOf(seed: Uint8Array, question: string, text: string): string {
  return toBase64Url(sha256(toUtf8(canonicalJson([toBase64Url(seed), question, text]))));
}
