import type { Refusal } from "@parallax/domain/refusal";
import type { Outcome } from "../api.ts";

/** How a cast ended: it is in, somebody else's is in its place, or the server will not have it. */
export type Cast =
  | { readonly kind: "in"; readonly receipt: string }
  | { readonly kind: "replaced"; readonly receipt: string | null }
  | { readonly kind: "refused"; readonly refusal: Refusal | null; readonly requestId: string | null };

const firstWaitSeconds = 1;
const longestWaitSeconds = 60;

/**
 * Sends the same ballot until the server answers for it. What may pass (no answer, too many requests, a fault on the server) is tried
 * again after 1, 2, 4 … 60 seconds; `pause` may come back early when the device is connected again or the rater asks.
 */
export async function castUntilAnswered(parts: {
  readonly cast: () => Promise<Outcome<{ readonly receipt: string }>>;
  /** The receipt of the very bytes that are sent. */
  readonly receipt: string;
  readonly pause: (seconds: number) => Promise<void>;
}): Promise<Cast> {
  for (let wait = firstWaitSeconds; ; wait = Math.min(wait * 2, longestWaitSeconds)) {
    const outcome = await parts.cast();
    if (outcome.kind === "value") return { kind: "in", receipt: outcome.value.receipt };
    if (outcome.kind === "unanswered") {
      await parts.pause(Math.max(wait, outcome.retryAfterSeconds ?? 0));
      continue;
    }
    const { refusal, requestId } = outcome;
    if (refusal?.code === "too-many-requests") {
      await parts.pause(Math.max(wait, refusal.retryAfterSeconds));
    } else if (refusal?.code === "ballot-replaced") {
      // An answer that was lost on the way: the server already holds these very bytes.
      return refusal.receipt === parts.receipt
        ? { kind: "in", receipt: parts.receipt }
        : { kind: "replaced", receipt: refusal.receipt };
    } else return { kind: "refused", refusal, requestId };
  }
}
