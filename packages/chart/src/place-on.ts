import type { DrawnScale } from "@parallax/language/report/reading";
import { scaleLinear } from "d3-scale";

/** Where a value lies on a drawn line, in per cent from the left edge. Limits beyond the scale are drawn at its ends. */
export function placeOn(scale: DrawnScale, value: number): number {
  const ends = scale.direction === "ltr" ? [0, 100] : [100, 0];
  return scaleLinear([scale.min, scale.max], ends).clamp(true)(value);
}

/** A stretch of the scale as left edge and width, both in per cent. */
export function stretchOn(
  scale: DrawnScale,
  from: number,
  to: number,
): { readonly left: number; readonly width: number } {
  const [a, b] = [placeOn(scale, from), placeOn(scale, to)];
  return { left: Math.min(a, b), width: Math.abs(b - a) };
}

/** The scale's own points, which are all the grid that a chart has. */
export function pointsOf({ min, max }: DrawnScale): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, step) => min + step);
}

export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
