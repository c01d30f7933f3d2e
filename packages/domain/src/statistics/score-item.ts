import { InvalidInput } from "./invalid-input.ts";
import type { FrameItem, Scale } from "./round-input.ts";

/** `raw`: after reversing, on the item's own scale; `y`: on the report scale. */
export type ItemScore = { readonly raw: number; readonly y: number };

/**
 * Scores one answer (methods.md 2): reverses it if the item is reverse-keyed, then stretches the item's scale to the report scale
 * (percent of maximum; Cohen, Cohen, Aiken & West 1999). Equal scales leave the answer exactly as it is.
 * Throws when a scale's max is not above its min, or the answer is not a point of the item's scale.
 */
export function scoreItem(input: {
  readonly itemMin: number;
  readonly itemMax: number;
  readonly min: number;
  readonly max: number;
  readonly reverse: boolean;
  readonly answer: number;
}): ItemScore {
  const { itemMin, itemMax, min, max, answer } = input;
  if (!(itemMax > itemMin)) throw new InvalidInput("itemMax", `${itemMax} is not above itemMin, which is ${itemMin}`);
  if (!(max > min)) throw new InvalidInput("max", `${max} is not above min, which is ${min}`);
  if (!Number.isInteger(answer)) throw new InvalidInput("answer", `${answer} is not a whole number`);
  if (answer < itemMin || answer > itemMax)
    throw new InvalidInput("answer", `${answer} is outside ${itemMin}..${itemMax}`);
  const item = { min: itemMin, max: itemMax };
  const raw = rawAnswer({ ...item, reverse: input.reverse }, answer);
  return { raw, y: onReportScale(item, { min, max }, raw) };
}

export function rawAnswer(item: Pick<FrameItem, "min" | "max" | "reverse">, answer: number): number {
  return item.reverse ? item.min + item.max - answer : answer;
}

/** Linear, so the mean of stretched answers is the stretched mean of answers. */
export function onReportScale(item: Scale, scale: Scale, raw: number): number {
  if (item.min === scale.min && item.max === scale.max) return raw;
  return scale.min + ((raw - item.min) / (item.max - item.min)) * (scale.max - scale.min);
}
