import { commentRoom, normaliseComment } from "@parallax/domain/ballot/comment-room";
import { layoutForm } from "@parallax/domain/ballot/form-layout";
import type { Answer, Piece } from "@parallax/domain/ballot/piece";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import { type Part, type Question, answerId } from "./question.ts";

/** What has been answered so far, by `Question.id`: a point, "can't say", or a comment's text. Nothing stands for what is open. */
export type Answers = Readonly<Record<string, number | string>>;

export function isAnswered(question: Question, answers: Answers): boolean {
  const answer = answers[question.id];
  return typeof answer === "string" ? normaliseComment(answer) !== null : answer !== undefined;
}

/** Closed questions without an answer. Comments may stay empty, so they are never open. */
export function listOpen(part: Part, answers: Answers): readonly Question[] {
  return part.questions.filter((question) => question.kind !== "comment" && !isAnswered(question, answers));
}

/** Whether every comment has room in a ballot. */
export function commentsFit(answers: Answers): boolean {
  return Object.values(answers).every((answer) => typeof answer === "number" || commentRoom(answer).fits);
}

/** The answers as the pieces that a ballot is made of; what was not asked or not answered is silent. */
export function piecesOf(content: QuestionnaireContent, answers: Answers): readonly Piece[] {
  return layoutForm(content).pieces.map((place): Piece => {
    if (place.kind === "competency")
      return {
        kind: "competency",
        key: place.key,
        answers: place.items.map((item) => closed(answers[answerId("item", item)])),
      };
    const answer = answers[answerId(place.kind, place.key)];
    if (place.kind === "comment")
      return { kind: "comment", key: place.key, text: normaliseComment(typeof answer === "string" ? answer : null) };
    return { kind: place.kind, key: place.key, answer: closed(answer) };
  });
}

function closed(answer: number | string | undefined): Answer {
  if (typeof answer === "number") return answer;
  return answer === undefined ? null : "cannot-say";
}
