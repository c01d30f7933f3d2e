import { expect, test } from "vitest";
import type { Outcome } from "../api.ts";
import { castUntilAnswered } from "./cast-until-answered.ts";

type Answer = Outcome<{ readonly receipt: string }>;

const unanswered: Answer = { kind: "unanswered", requestId: null };
const refused = (refusal: Extract<Answer, { kind: "refused" }>["refusal"]): Answer => ({
  kind: "refused",
  refusal,
  requestId: "r",
});

/** Plays a server's answers one after the other, and writes down the pauses between. */
async function play(answers: readonly Answer[]) {
  const pauses: number[] = [];
  const left = [...answers];
  const cast = await castUntilAnswered({
    receipt: "mine",
    cast: async () => left.shift() ?? { kind: "value", value: { receipt: "mine" } },
    pause: async (seconds) => void pauses.push(seconds),
  });
  return { cast, pauses };
}

test("Silence is answered by patience: longer and longer pauses, never longer than a minute", async () => {
  const { cast, pauses } = await play(new Array<Answer>(9).fill(unanswered));
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  expect(cast).toEqual({ kind: "in", receipt: "mine" });
});

test("Whoever says when to come back is taken at their word, a proxy as well as the server", async () => {
  const busy: Answer = { ...unanswered, retryAfterSeconds: 90 };
  const { pauses } = await play([busy, refused({ code: "too-many-requests", retryAfterSeconds: 30 }), unanswered]);
  expect(pauses).toEqual([90, 30, 4]);
});

test("An answer that was lost on the way counts once: the server names the very bytes that were sent", async () => {
  const { cast } = await play([unanswered, refused({ code: "ballot-replaced", receipt: "mine" })]);
  expect(cast).toEqual({ kind: "in", receipt: "mine" });
});

test("Somebody else’s answers in the place are not overwritten without asking", async () => {
  const { cast, pauses } = await play([refused({ code: "ballot-replaced", receipt: "other" })]);
  expect(cast).toEqual({ kind: "replaced", receipt: "other" });
  expect(pauses).toEqual([]);
});

test("A server that asks for time gets it", async () => {
  const { pauses } = await play([refused({ code: "too-many-requests", retryAfterSeconds: 20 })]);
  expect(pauses).toEqual([20]);
});

test("A closed round and an unforeseen refusal end the trying", async () => {
  const closed = await play([unanswered, refused({ code: "round-closed" })]);
  expect(closed.cast).toMatchObject({ kind: "refused", refusal: { code: "round-closed" } });
  const unforeseen = await play([refused(null)]);
  expect(unforeseen.cast).toEqual({ kind: "refused", refusal: null, requestId: "r" });
});
