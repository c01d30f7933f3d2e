import { answerTo } from "./rater-score.ts";
import type { AnswerRow, FrameItem } from "./round-input.ts";
import { rawAnswer } from "./score-item.ts";

/**
 * Answers to one item in a cell as counts per option, from the item's lowest point to its highest, after reversing. Every figure of an
 * item is computed from these whole numbers, so the order of the raters cannot matter.
 */
export type ItemCounts = {
  readonly item: FrameItem;
  readonly counts: readonly number[];
  readonly n: number;
};

export function itemCounts(rows: readonly AnswerRow[], item: FrameItem): ItemCounts {
  const counts = new Array<number>(item.max - item.min + 1).fill(0);
  let n = 0;
  for (const row of rows) {
    const answer = answerTo(row, item.id);
    if (answer === undefined) continue;
    const option = rawAnswer(item, answer) - item.min;
    counts[option] = (counts[option] ?? 0) + 1;
    n += 1;
  }
  return { item, counts, n };
}

/** Mean in the raw metric. */
export function rawMean({ item, counts, n }: ItemCounts): number {
  let sum = 0;
  for (let option = 0; option < counts.length; option += 1) sum += (counts[option] ?? 0) * (item.min + option);
  return sum / n;
}

/** Sample variance and mean absolute deviation from the mean, raw metric. */
export function rawSpread(answers: ItemCounts): {
  readonly variance: number;
  readonly meanDeviation: number;
} {
  const { item, counts, n } = answers;
  const centre = rawMean(answers);
  let squares = 0;
  let distances = 0;
  for (let option = 0; option < counts.length; option += 1) {
    const distance = item.min + option - centre;
    squares += (counts[option] ?? 0) * distance * distance;
    distances += (counts[option] ?? 0) * Math.abs(distance);
  }
  return { variance: squares / (n - 1), meanDeviation: distances / n };
}
