import { AxisLine, axisHeight } from "@parallax/chart/axis-line";
import type { AxisLineProps } from "@parallax/chart/axis-line";
import { InlineMark } from "@parallax/chart/mark";
import type { MarkLook } from "@parallax/chart/mark";
import { PlaneMap, planeRoom } from "@parallax/chart/plane-map";
import type { PlaneMapProps } from "@parallax/chart/plane-map";
import { RatingLine, ratingHeight } from "@parallax/chart/rating-line";
import type { RatingLineProps } from "@parallax/chart/rating-line";
import { createElement } from "react";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/**
 * A drawing as the web page has it, to the last sign, with the words that stand for it. `width` and `height` are those of its frame in
 * pixels where something has to be said of them; `room` is what its marks and words take beyond.
 */
export type Picture = {
  readonly markup: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly room: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
};

/** How wide lines are drawn on paper, in pixels: by what stands beside them. */
const widths = { rating: 206, axis: 703, reflection: 316, plane: 470 } as const;

/** A mark at the end of a line reaches so far beyond it. */
const beside = { left: 12, right: 12, top: 0, bottom: 0 } as const;

/** Two views on one scale. */
export function ratingPicture(props: RatingLineProps, alt: string): Picture {
  return { markup: markupOf(RatingLine, props), alt, width: widths.rating, height: ratingHeight, room: beside };
}

/** The subject's own answer on a line of its own. */
export function reflectionPicture(scale: RatingLineProps["scale"], answer: number, alt: string): Picture {
  const props = { scale, self: answer, others: null, apart: false };
  return { ...ratingPicture(props, alt), width: widths.reflection };
}

/** A line between two poles. */
export function axisPicture(props: AxisLineProps, alt: string): Picture {
  const markup = markupOf(AxisLine, props);
  return { markup, alt, width: widths.axis, height: axisHeight(props), room: beside };
}

/** The plane of two scales. */
export function mapPicture(props: PlaneMapProps, alt: string): Picture {
  const { start, end, top, bottom } = planeRoom;
  const isMirrored = props.scale.direction === "rtl";
  const room = { left: isMirrored ? end : start, right: isMirrored ? start : end, top, bottom };
  return { markup: markupOf(PlaneMap, props), alt, width: widths.plane, height: widths.plane, room };
}

/** A mark in a line of text, which says what it stands for. */
export function markPicture(look: MarkLook): Picture {
  return {
    markup: markupOf(InlineMark, look),
    alt: "",
    width: 15.2,
    height: 15.2,
    room: { left: 1, right: 1, top: 1, bottom: 1 },
  };
}

function markupOf<Props extends object>(Component: (props: Props) => ReactNode, props: Props): string {
  return renderToStaticMarkup(createElement(Component, props));
}
