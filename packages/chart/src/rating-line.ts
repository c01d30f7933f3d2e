import type { DrawnScale } from "@parallax/language/report/reading";
import { createElement as h } from "react";
import { Drawing } from "./drawing.ts";
import { MarkAt } from "./mark.ts";
import type { MarkLook } from "./mark.ts";
import { token } from "./token.ts";
import { percent, placeOn, pointsOf, stretchOn } from "./place-on.ts";

/** A reading of one person or several; `interval` is where the view of such people in general is likely to lie. */
export type LineReading = MarkLook & {
  readonly value: number;
  readonly interval?: { readonly lower: number; readonly upper: number } | null;
};

export type RatingLineProps = {
  readonly scale: DrawnScale;
  readonly self: number | null;
  readonly others: LineReading | null;
  /** Whether the two are settled to differ: then the line between them is drawn full. */
  readonly apart: boolean;
};

/** In pixels. */
export const ratingHeight = 30;
const middle = ratingHeight / 2;

/** One scale with the subject's own reading, another's, and the way between them. */
export function RatingLine({ scale, self, others, apart }: RatingLineProps) {
  const between = self === null || others === null ? null : stretchOn(scale, self, others.value);
  return h(
    Drawing,
    { height: ratingHeight },
    h(ScaleLine, { scale, middle }),
    h(IntervalBar, { scale, middle, interval: others?.interval }),
    between !== null &&
      h("line", {
        x1: percent(between.left),
        x2: percent(between.left + between.width),
        y1: middle,
        y2: middle,
        stroke: token("ink"),
        strokeWidth: apart ? 2.5 : 1,
      }),
    h(Readings, { scale, middle, self, others }),
  );
}

type OnLineProps = { readonly scale: DrawnScale; readonly middle: number };

/** The scale itself: a hairline with a tick at each of its points. */
export function ScaleLine({ scale, middle: y }: OnLineProps) {
  return h(
    "g",
    { stroke: token("edge") },
    h("line", { x1: "0%", x2: "100%", y1: y, y2: y, stroke: token("line") }),
    pointsOf(scale).map((point) => {
      const x = percent(placeOn(scale, point));
      const reach = point === scale.min || point === scale.max ? 6 : 3;
      return h("line", { key: point, x1: x, x2: x, y1: y - reach, y2: y + reach });
    }),
  );
}

type IntervalBarProps = OnLineProps & { readonly interval: LineReading["interval"] };

/** A soft bar with firm ends. */
export function IntervalBar({ scale, middle: y, interval }: IntervalBarProps) {
  if (interval == null) return null;
  const { left, width } = stretchOn(scale, interval.lower, interval.upper);
  return h(
    "g",
    null,
    h("rect", { x: percent(left), width: percent(width), y: y - 7, height: 14, fill: token("tint") }),
    h(
      "g",
      { stroke: token("accent"), strokeWidth: 1.5 },
      [left, left + width].map((end, side) => {
        const x = percent(end);
        return h("line", { key: side, x1: x, x2: x, y1: y - 7, y2: y + 7 });
      }),
    ),
  );
}

type ReadingsProps = OnLineProps & Pick<RatingLineProps, "self" | "others">;

/** Others' mark, and the subject's own over it. */
export function Readings({ scale, middle: top, self, others }: ReadingsProps) {
  const left = (value: number): string => percent(placeOn(scale, value));
  return [
    others !== null &&
      h(MarkAt, {
        key: "others",
        left: left(others.value),
        top,
        shape: others.shape,
        tone: others.tone,
        open: others.open ?? false,
        size: sizeBeside(scale, self, others),
      }),
    self !== null && h(MarkAt, { key: "self", left: left(self), top, shape: "diamond", tone: "ink", size: 13 }),
  ];
}

/** A mark that lies under the subject's own is drawn around it, so that both are seen. */
function sizeBeside(scale: DrawnScale, self: number | null, others: LineReading): number {
  const nearby = 0.035 * (scale.max - scale.min);
  if (self !== null && Math.abs(self - others.value) < nearby) return 21;
  return others.shape === "circle" ? 14 : 12;
}
