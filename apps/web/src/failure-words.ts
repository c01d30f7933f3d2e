import { refusalWords } from "@parallax/language/en/refusal";
import { webShellWords as words } from "@parallax/language/en/web-shell";
import { refusalSentence, type RefusalSentence } from "@parallax/language/sentence-of";
import { failureOf } from "./api.ts";

/** What happened and what to do, for any error that a call can end in. */
export function failureWords(error: unknown): RefusalSentence & { readonly requestId: string | null } {
  const { refusal, requestId, reached } = failureOf(error);
  if (refusal !== null) return { ...refusalSentence(refusal, refusalWords), requestId: null };
  if (!reached) return { happened: words.unreachableTitle, advice: words.unreachable, requestId: null };
  return { happened: words.unexpectedTitle, advice: words.unexpected, requestId };
}
