import { answerTo } from "./rater-score.ts";
import type { AnswerRow, FrameItem, Scale } from "./round-input.ts";
import { onReportScale, rawAnswer } from "./score-item.ts";

/**
 * Answers to one item in a cell as counts per option, from the item's lowest point to its highest, after reversing. Every figure of an
 * item is computed from these whole numbers, so the order of the raters cannot matter. `mean` is on the report scale.
 */
export type ItemCounts = {
  readonly item: FrameItem;
  readonly counts: readonly number[];
  readonly n: number;
  readonly mean: number;
};

/** Every item's counts, and every rater's mean over what the rater answered, in one pass over the rows. */
export function tallyAnswers(
  rows: readonly AnswerRow[],
  items: readonly FrameItem[],
  scale: Scale,
): { readonly answers: readonly ItemCounts[]; readonly scores: number[] } {
  const counts = items.map(({ min, max }) => new Array<number>(max - min + 1).fill(0));
  const scores: number[] = [];
  for (const row of rows) {
    let sum = 0;
    let answered = 0;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      const own = counts[index];
      if (item === undefined || own === undefined) continue;
      const answer = answerTo(row, item.id);
      if (answer === undefined) continue;
      const raw = rawAnswer(item, answer);
      own[raw - item.min] = (own[raw - item.min] ?? 0) + 1;
      sum += onReportScale(item, scale, raw);
      answered += 1;
    }
    scores.push(sum / answered);
  }
  return { answers: items.map((item, index) => countedItem(item, counts[index] ?? [], scale)), scores };
}

function countedItem(item: FrameItem, counts: readonly number[], scale: Scale): ItemCounts {
  let n = 0;
  let sum = 0;
  for (let option = 0; option < counts.length; option += 1) {
    const count = counts[option] ?? 0;
    n += count;
    sum += count * (item.min + option);
  }
  return { item, counts, n, mean: onReportScale(item, scale, sum / n) };
}

/** Sample variance and mean absolute deviation from the mean, raw metric. */
export function rawSpread({ item, counts, n }: ItemCounts): {
  readonly variance: number;
  readonly meanDeviation: number;
} {
  let sum = 0;
  for (let option = 0; option < counts.length; option += 1) sum += (counts[option] ?? 0) * (item.min + option);
  const centre = sum / n;
  let squares = 0;
  let distances = 0;
  for (let option = 0; option < counts.length; option += 1) {
    const count = counts[option] ?? 0;
    const distance = item.min + option - centre;
    squares += count * distance * distance;
    distances += count * Math.abs(distance);
  }
  return { variance: squares / (n - 1), meanDeviation: distances / n };
}
