import type { Refusal } from "@parallax/domain/refusal";
import { TRPCClientError } from "@trpc/client";
import { setTimeout as delay } from "node:timers/promises";

/** What came of one request. Whatever is no answer of the product itself counts as none, as it does for the rater's page. */
export type Answer<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "unanswered" };

export async function ask<T>(call: Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: "value", value: await call };
  } catch (error) {
    const data =
      error instanceof TRPCClientError ? (error.data as { refusal?: Refusal | null } | undefined) : undefined;
    const refusal = data?.refusal ?? null;
    // Who is asked to come again later does.
    if (refusal === null || refusal.code === "too-many-requests") return { kind: "unanswered" };
    return { kind: "refused", refusal };
  }
}

const firstPauseMs = 100;
const longestPauseMs = 800;
const patienceMs = 120_000;

/** Asks the same again until it is answered. */
export async function insist<T>(call: () => Promise<T>): Promise<Answered<T>> {
  return await untilAnswered(() => ask(call()));
}

export type Answered<T> = Exclude<Answer<T>, { kind: "unanswered" }>;

export async function untilAnswered<T>(attempt: () => Promise<Answer<T>>): Promise<Answered<T>> {
  const deadline = Date.now() + patienceMs;
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
    const answer = await attempt();
    if (answer.kind !== "unanswered") return answer;
    if (Date.now() > deadline) throw new Error("The product did not answer for two minutes.");
    await delay(pause);
  }
}
