import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64Url } from "../ballot/base64url.ts";
import { canonicalJson } from "../ballot/canonical-json.ts";
import { toUtf8 } from "../ballot/utf8.ts";
import type { OpenQuestion } from "../questionnaire/questionnaire.ts";
import type { OpenedRemark } from "./opened-round.ts";
import type { Remark } from "./snapshot.ts";

/**
 * What people wrote, without who and without which cell: always pooled over all that are shown, which hides more than a cell's label would
 * (anonymity.md 6.2 against methods.md 18.2). Grouped by question in the questionnaire's order, and inside a question in an order that
 * hangs on the texts and the seed alone. `seed` is 32 bytes drawn for one version of the report and unrelated to people and times.
 */
export function poolRemarks(
  remarks: readonly OpenedRemark[],
  questions: readonly OpenQuestion[],
  seed: Uint8Array,
): readonly Remark[] {
  return questions.flatMap(({ id }) =>
    remarks
      .filter((remark) => remark.question === id)
      .map(({ text }) => ({ text, place: placeOf(seed, id, text) }))
      .toSorted((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
      .map(({ text }) => ({ question: id, text })),
  );
}

function placeOf(seed: Uint8Array, question: string, text: string): string {
  return toBase64Url(sha256(toUtf8(canonicalJson([toBase64Url(seed), question, text]))));
}
