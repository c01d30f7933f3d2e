import { answerTo, type ScoredCompetency } from "./rater-score.ts";
import type { AnswerRow, ValidRater } from "./round-input.ts";

/** One rater's form by competency: what was answered there, and whether it is enough to be valid (methods.md 3). */
export type RaterSheet = {
  readonly id: string;
  readonly group: string;
  /** In the order of the competencies. */
  readonly parts: readonly SheetPart[];
  /** Valid for at least one competency. */
  readonly isRespondent: boolean;
};

export type SheetPart = { readonly row: AnswerRow; readonly isValid: boolean };

export function raterSheet({ id, group, answers }: ValidRater, competencies: readonly ScoredCompetency[]): RaterSheet {
  let isRespondent = false;
  const parts = competencies.map(({ items, needed }): SheetPart => {
    const row: Record<string, number> = {};
    let answered = 0;
    for (const item of items) {
      const answer = answerTo(answers, item.id);
      if (answer === undefined) continue;
      row[item.id] = answer;
      answered += 1;
    }
    const isValid = answered >= needed;
    isRespondent ||= isValid;
    return { row, isValid };
  });
  return { id, group, parts, isRespondent };
}
