import { normaliseComment } from "@parallax/domain/ballot/comment-room";
import { words } from "../words.ts";
import { cannotSay } from "./cannot-say.ts";
import { placeWords } from "./place-words.ts";
import type { Question } from "./question.ts";

/** An answer as one reads it back. */
export function answerWords(question: Question, answer: number | string | undefined): string {
  if (question.kind === "comment")
    return normaliseComment(typeof answer === "string" ? answer : null) ?? words.sending.noComment;
  if (answer === undefined) return words.sending.noAnswer;
  if (answer === cannotSay || typeof answer === "string") return words.form.cannotSay;
  if (question.kind === "line") return placeWords(question, answer);
  return question.labels[answer - question.min]?.text ?? String(answer);
}
