import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { Refusal } from "@parallax/domain/refusal";
import type { AppRouter } from "@parallax/server/router";

type Inputs = inferRouterInputs<AppRouter>["ballot"];
type Outputs = inferRouterOutputs<AppRouter>["ballot"];

/** What the server hands over to whoever holds a link: a form, or how the round ended. */
export type OpenEntry = Extract<Outputs["enter"], { state: "open" }>;
export type OverEntry = Extract<Outputs["enter"], { state: "over" }>;

/** What the box page gets: the whole box, or why there is none. */
export type OpenedBox = Extract<Outputs["box"], { state: "opened" }>;
export type UnopenedBox = Exclude<Outputs["box"], OpenedBox>;

/** One of several forms, as the page with all of them shows it. */
export type ListedRequest = Outputs["requests"][number];

/** No value: a refusal to put into words (null: one that nobody foresaw), or no answer that can be trusted, so that asking again is right. */
export type NoValue =
  | { readonly kind: "refused"; readonly refusal: Refusal | null; readonly requestId: string | null }
  | {
      readonly kind: "unanswered";
      readonly requestId: string | null;
      /** When to ask again, where whoever answered said so: a proxy, or a server that is too busy. */
      readonly retryAfterSeconds?: number;
    };

export type Outcome<T> =
  /** `servedAt` by the server's clock, where the answer says it. */
  { readonly kind: "value"; readonly value: T; readonly servedAt?: Date } | NoValue;

const patienceMilliseconds = 30_000;

/**
 * Calls a procedure of the ballot's router as tRPC puts it on the wire: one POST, types from the server's own router. The client
 * library would weigh 5 kB here for what this page never does (batches, links, subscriptions).
 */
export async function callBallot<Name extends keyof Outputs>(
  name: Name,
  input: Inputs[Name],
): Promise<Outcome<Outputs[Name]>> {
  try {
    const response = await fetch(`/trpc/ballot.${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-parallax": "1" },
      body: JSON.stringify(input),
      credentials: "omit",
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    return read(response, await response.json().catch(() => null));
  } catch {
    return { kind: "unanswered", requestId: null };
  }
}

type Answer<T> = {
  readonly result?: { readonly data: T };
  readonly error?: {
    readonly requestId?: string;
    readonly data?: { readonly refusal: Refusal | null; readonly requestId: string | null };
  };
};

/** What is no JSON comes from something between the page and the server, and may pass. */
function read<T>({ status, headers }: Response, answer: Answer<T> | null): Outcome<T> {
  const { result, error } = answer ?? {};
  const date = headers.get("date");
  if (result !== undefined)
    return { kind: "value", value: result.data, ...(date !== null && { servedAt: new Date(date) }) };
  const refusal = error?.data?.refusal ?? null;
  const requestId = error?.data?.requestId ?? error?.requestId ?? null;
  // A fault of ours meets the same request again and again; anything else may pass.
  const isFinal = answer !== null && status >= 400 && status < 500 && ![408, 425, 429].includes(status);
  if (refusal !== null || isFinal) return { kind: "refused", refusal, requestId };
  const retryAfterSeconds = Number(headers.get("retry-after")) || 0;
  return { kind: "unanswered", requestId, ...(retryAfterSeconds > 0 && { retryAfterSeconds }) };
}
