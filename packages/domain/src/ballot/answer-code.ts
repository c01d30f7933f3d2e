import { invariant } from "../invariant.ts";
import type { Answer } from "./piece.ts";

/** One answer is one byte: 0 no answer, 1 "can't say", 2 the scale's lowest point, 3 the next, and so on. */
export function encodeAnswer(answer: Answer, scale: { readonly min: number; readonly max: number }): number {
  if (answer === null) return 0;
  if (answer === "cannot-say") return 1;
  invariant(Number.isInteger(answer) && answer >= scale.min && answer <= scale.max, `answer ${answer} is on the scale`);
  invariant(scale.max - scale.min < 254, "a scale has at most 254 points");
  return answer - scale.min + 2;
}

/** The answer of a byte; undefined when the scale has no such point. */
export function decodeAnswer(code: number, scale: { readonly min: number; readonly max: number }): Answer | undefined {
  if (code === 0) return null;
  if (code === 1) return "cannot-say";
  const answer = scale.min + code - 2;
  return answer <= scale.max ? answer : undefined;
}
