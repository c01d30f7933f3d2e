import { type Language, pickWording, type Wording } from "../language.ts";
import type { QuestionnaireContent } from "./questionnaire.ts";

const wordsAMinute = 200;
const secondsAChoice = 4;
const secondsAComment = 40;

/**
 * About how long a rater takes, in whole minutes, at least one: reading every question once, four seconds for each choice, forty for
 * each comment. An estimate for "about ten minutes", not a limit.
 */
export function estimateMinutes(content: QuestionnaireContent, language: Language): number {
  const { items, watchOuts, axes, openQuestions } = content;
  const read: readonly Wording[] = [
    content.introduction,
    ...[...items, ...watchOuts, ...openQuestions].map((question) => question.others),
    ...axes.flatMap((axis) => [axis.leaderPole, axis.managerPole]),
  ];
  const words = read
    .map((wording) => pickWording(wording, language).text.split(/\s+/).length)
    .reduce((sum, count) => sum + count, 0);
  const choices = items.length + watchOuts.length + axes.length;
  const seconds = choices * secondsAChoice + openQuestions.length * secondsAComment;
  return Math.max(1, Math.round(words / wordsAMinute + seconds / 60));
}
