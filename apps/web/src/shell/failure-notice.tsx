import { webShellWords as words } from "@parallax/language/en/web-shell";
import { failureOf } from "../api.ts";
import { failureWords } from "../failure-words.ts";
import { Notice } from "../ui/notice.tsx";

/** Why something was not done, beside what was to be done; reads itself out. */
export function FailureNotice({ error }: { readonly error: unknown }) {
  if (error === null || error === undefined) return null;
  // The dialog that lies over the page then says it, and it would be untrue as soon as it has gone.
  if (failureOf(error).refusal?.code === "not-signed-in") return null;
  const { happened, advice, requestId } = failureWords(error);
  return (
    <Notice kind="stop" role="alert" title={happened}>
      {advice}
      {requestId !== null && <span className="block text-small text-soft">{words.requestId({ id: requestId })}</span>}
    </Notice>
  );
}
