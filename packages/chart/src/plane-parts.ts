import type { DrawnScale } from "@parallax/language/report/reading";
import { createElement as h, Fragment } from "react";
import type { ReactNode } from "react";
import { At } from "./drawing.ts";
import { token } from "./token.ts";
import { percent, placeOn, pointsOf } from "./place-on.ts";
import type { LabelPlace } from "./place-labels.ts";
import type { PlacedPoint } from "./plane-point.ts";

export type PlaneWords = {
  readonly across: string;
  readonly up: string;
  readonly diagonal: string;
  readonly upper: string;
  readonly lower: string;
};

const fine = { fill: token("soft"), fontSize: token("text-fine") };
const italic = { ...fine, fontStyle: "italic" };
const strong = { fill: token("ink"), fontSize: token("text-small"), fontWeight: 600 };

type WordsAtProps = {
  /** A corner or an edge of the plane, in per cent, and how far from it in pixels. */
  readonly at: readonly [left: number, top: number];
  readonly by: readonly [dx: number, dy: number];
  readonly anchor: "start" | "middle" | "end";
  readonly look: Readonly<Record<string, string | number>>;
  readonly children?: ReactNode;
};

function WordsAt({ at: [left, top], by: [x, y], anchor, look, children }: WordsAtProps) {
  return h(At, { left: percent(left), top: percent(top) }, h("text", { x, y, textAnchor: anchor, ...look }, children));
}

type FrameProps = {
  readonly scale: DrawnScale;
  readonly words: PlaneWords;
  readonly marks: readonly PlacedPoint[];
};

/** The plane itself: its two scales, the diagonal of balance, and what lies on either side of it. */
export function Frame({ scale, words, marks }: FrameProps) {
  const isMirrored = scale.direction === "rtl";
  const [start, end] = isMirrored ? ([100, 0] as const) : ([0, 100] as const);
  const [first, last] = isMirrored ? (["end", "start"] as const) : (["start", "end"] as const);
  const inward = isMirrored ? -1 : 1;
  return h(
    Fragment,
    null,
    h("rect", { width: "100%", height: "100%", fill: token("card"), stroke: token("line") }),
    h(ScaleEdges, { scale }),
    h("line", {
      x1: percent(start),
      y1: "100%",
      x2: percent(end),
      y2: "0%",
      stroke: token("edge"),
      strokeDasharray: "2 5",
    }),
    h(Diagonal, { isMirrored, marks, words: words.diagonal }),
    h(WordsAt, { at: [start, 0], by: [12 * inward, 22], anchor: first, look: italic }, words.upper),
    h(WordsAt, { at: [end, 100], by: [-12 * inward, -12], anchor: last, look: italic }, words.lower),
    h(
      WordsAt,
      { at: [start, 0], by: [-18 * inward, -12], anchor: first, look: strong },
      isMirrored ? `${words.up} ↑` : `↑ ${words.up}`,
    ),
    h(
      WordsAt,
      { at: [end, 100], by: [0, 38], anchor: last, look: strong },
      isMirrored ? `← ${words.across}` : `${words.across} →`,
    ),
  );
}

type DiagonalProps = {
  readonly isMirrored: boolean;
  readonly marks: readonly PlacedPoint[];
  readonly words: string;
};

/** The diagonal is named where nothing lies on it. */
function Diagonal({ isMirrored, marks, words }: DiagonalProps) {
  const leftOf = (share: number): number => (isMirrored ? 100 - share : share);
  const share =
    [12, 86, 50].find((one) =>
      marks.every(({ left, top }) => Math.hypot(left - leftOf(one), top - (100 - one)) > 24),
    ) ?? 12;
  const look = { ...italic, transform: `rotate(${isMirrored ? 45 : -45})` };
  return h(WordsAt, { at: [leftOf(share), 100 - share], by: [0, -6], anchor: "middle", look }, words);
}

function ScaleEdges({ scale }: { readonly scale: DrawnScale }) {
  const [start, outward] = scale.direction === "rtl" ? ([100, 1] as const) : ([0, -1] as const);
  const place = (point: number): number => placeOn({ ...scale, direction: "ltr" }, point);
  return h(
    "g",
    { style: { fontVariantNumeric: "lining-nums tabular-nums" } },
    pointsOf(scale).map((point) =>
      h(
        Fragment,
        { key: point },
        h(WordsAt, { at: [placeOn(scale, point), 100], by: [0, 18], anchor: "middle", look: fine }, point),
        h(WordsAt, { at: [start, 100 - place(point)], by: [12 * outward, 5], anchor: "middle", look: fine }, point),
      ),
    ),
  );
}

type RegionProps = Pick<PlacedPoint, "left" | "top" | "ellipse"> & { readonly scale: DrawnScale };

/** Where a point is likely to lie. Its axes are in per cent, so that its rim keeps its width. */
export function Region({ scale, left, top, ellipse }: RegionProps) {
  if (ellipse == null) return null;
  const unit = 100 / (scale.max - scale.min);
  const turn = (ellipse.theta * 180) / Math.PI;
  return h(
    "svg",
    { x: percent(left), y: percent(top), width: "100%", height: "100%", overflow: "visible" },
    h("ellipse", {
      rx: percent(ellipse.major * unit),
      ry: percent(ellipse.minor * unit),
      transform: `rotate(${Math.round((scale.direction === "rtl" ? turn : -turn) * 100) / 100})`,
      fill: token("tint"),
      fillOpacity: 0.8,
      stroke: token("accent"),
      strokeWidth: 1.5,
    }),
  );
}

type PointLabelProps = Pick<PlacedPoint, "left" | "top" | "label"> & { readonly place: LabelPlace | undefined };

const anchors = { left: "start", middle: "middle", right: "end" } as const;

/** A point's name with a rim of the plane around each letter. */
export function PointLabel({ left, top, label, place }: PointLabelProps) {
  if (place === undefined || label === null) return null;
  const rim = { stroke: token("card"), strokeWidth: 3, strokeLinejoin: "round", paintOrder: "stroke" };
  return h(
    WordsAt,
    { at: [left, top], by: [place.dx, place.dy], anchor: anchors[place.anchor], look: { ...strong, ...rim } },
    label,
  );
}
