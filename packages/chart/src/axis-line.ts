import type { DrawnScale } from "@parallax/language/report/reading";
import { createElement as h } from "react";
import { At, Drawing } from "./drawing.ts";
import { token } from "./token.ts";
import { percent, placeOn } from "./place-on.ts";
import { IntervalBar, Readings, ScaleLine } from "./rating-line.ts";
import type { RatingLineProps } from "./rating-line.ts";

/** Where something is said to be needed: an open flag, planted above or below the line. */
export type Flag = {
  readonly value: number;
  readonly words: string;
  readonly side: "above" | "below";
};

export type AxisLineProps = Omit<RatingLineProps, "apart"> & { readonly flags: readonly Flag[] };

const middle = 34;
const pole = 20;

/** How high the drawing is, in pixels: a flag below needs room. */
export function axisHeight({ flags }: Pick<AxisLineProps, "flags">): number {
  return flags.some((flag) => flag.side === "below") ? middle + 34 : middle + 12;
}

/** A line between two poles, neither better. */
export function AxisLine({ scale, self, others, flags }: AxisLineProps) {
  return h(
    Drawing,
    { height: axisHeight({ flags }) },
    h(ScaleLine, { scale, middle }),
    h(IntervalBar, { scale, middle, interval: others?.interval }),
    flags.map((flag) => h(PlantedFlag, { key: flag.side, flag, scale })),
    h(Readings, { scale, middle, self, others }),
  );
}

function PlantedFlag({ flag, scale }: { readonly flag: Flag; readonly scale: DrawnScale }) {
  const left = placeOn(scale, flag.value);
  const up = flag.side === "above" ? -1 : 1;
  const top = middle + up * pole;
  // The cloth and its words turn inward, so that they never leave the drawing.
  const inward = left > 55 ? -1 : 1;
  const stroke = { stroke: token("ink"), strokeWidth: 1.5 };
  return h(
    At,
    { left: percent(left), top: 0 },
    h("line", { y1: middle, y2: top, ...stroke }),
    h("path", {
      d: `M0,${top}l${inward * 10},${-up * 4}l${-inward * 10},${-up * 4}z`,
      fill: token("paper"),
      ...stroke,
      strokeLinejoin: "round",
    }),
    h(
      "text",
      {
        x: inward * 14,
        y: top + (up === -1 ? 8 : -1),
        textAnchor: inward === 1 ? "start" : "end",
        fill: token("soft"),
        fontSize: token("text-fine"),
      },
      flag.words,
    ),
  );
}
