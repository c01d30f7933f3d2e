import { need } from "./need.ts";
import type { AnswerRow, FrameCompetency, FrameItem, RoundFrame } from "./round-input.ts";
import { onReportScale, rawAnswer } from "./score-item.ts";

/** A competency with its items at hand and the number of answers that makes a rater valid for it. */
export type ScoredCompetency = {
  readonly competency: FrameCompetency;
  readonly items: readonly FrameItem[];
  readonly needed: number;
};

/** The same frame is asked for when a round is dissolved and when it is analysed. */
const known = new WeakMap<RoundFrame, readonly ScoredCompetency[]>();

export function scoredCompetencies(frame: RoundFrame): readonly ScoredCompetency[] {
  const before = known.get(frame);
  if (before !== undefined) return before;
  const byId = new Map<string, FrameItem>();
  for (const item of frame.items) byId.set(item.id, item);
  const competencies = frame.competencies.map((competency) => ({
    competency,
    items: competency.items.flatMap((id) => byId.get(id) ?? []),
    needed: need(frame.config.minAnsweredShare, competency.items.length),
  }));
  known.set(frame, competencies);
  return competencies;
}

export function answerTo(row: AnswerRow, itemId: string): number | undefined {
  const answer = row[itemId];
  return typeof answer === "number" ? answer : undefined;
}

/** A rater is valid for a competency who answered at least the needed number of its items (methods.md 3). */
export function isValidFor(row: AnswerRow, { items, needed }: ScoredCompetency): boolean {
  let answered = 0;
  for (const { id } of items) if (answerTo(row, id) !== undefined) answered += 1;
  return answered >= needed;
}

/** The rater's score: mean of the answered items on the report scale, in item order (methods.md 3). */
export function raterMean(row: AnswerRow, items: readonly FrameItem[], frame: RoundFrame): number {
  let sum = 0;
  let answered = 0;
  for (const item of items) {
    const answer = answerTo(row, item.id);
    if (answer === undefined) continue;
    sum += onReportScale(item, frame.scale, rawAnswer(item, answer));
    answered += 1;
  }
  return sum / answered;
}
