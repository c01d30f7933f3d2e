import { estimateMinutes } from "@parallax/domain/questionnaire/answering-time";
import type { Visit } from "../door/visit.ts";
import { language } from "../words.ts";
import { type Answers, isAnswered } from "./answers.ts";
import type { Part, Question } from "./question.ts";

/** The measures of `estimateMinutes`, which letters use too, for what it does not know: which group's questions are asked. */
const secondsAWord = 60 / 200;
const secondsAChoice = 4;
const secondsAComment = 40;

/** About how long the whole form takes this rater, in minutes: the letter's figure, and what only some groups are asked besides. */
export function minutesInAll(visit: Visit, parts: readonly Part[]): number {
  const besides = questionsOf(parts).filter(({ id }) => /^(?:role-need|reflection) /.test(id));
  return Math.round(estimateMinutes(visit.content, language) + weigh(besides) / 60);
}

/** How much of the form is left, from 1 to 0, by the time it takes. */
export function shareLeft(parts: readonly Part[], answers: Answers): number {
  const all = questionsOf(parts);
  return weigh(all.filter((question) => !isAnswered(question, answers))) / weigh(all);
}

function questionsOf(parts: readonly Part[]): readonly Question[] {
  return parts.flatMap((part) => part.questions);
}

function weigh(questions: readonly Question[]): number {
  return questions.reduce((seconds, question) => seconds + secondsOf(question), 0);
}

function secondsOf(question: Question): number {
  const text = reading(question.text.text);
  if (question.kind === "comment") return text + secondsAComment;
  const poles =
    question.kind === "line" && !question.follows ? reading(question.low.text) + reading(question.high.text) : 0;
  return text + poles + secondsAChoice;
}

function reading(text: string): number {
  return text.split(/\s+/).length * secondsAWord;
}
