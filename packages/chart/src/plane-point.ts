import type { DrawnScale } from "@parallax/language/report/reading";
import type { MarkLook } from "./mark.ts";
import { placeOn } from "./place-on.ts";

/** A point of the plane with the region in which it is likely to lie; semi-axes in points of the scale. */
export type PlanePoint = MarkLook & {
  readonly id: string;
  /** Null for a mark that is named beside the drawing. */
  readonly label: string | null;
  readonly across: number;
  readonly up: number;
  readonly ellipse?: {
    readonly major: number;
    readonly minor: number;
    readonly theta: number;
  } | null;
};

/** A point with its place in per cent of the plane. */
export type PlacedPoint = PlanePoint & { readonly left: number; readonly top: number };

/** Where a point stands; up is up for every reader. */
export function placedOn(scale: DrawnScale, point: PlanePoint): PlacedPoint {
  const top = 100 - placeOn({ ...scale, direction: "ltr" }, point.up);
  return { ...point, left: placeOn(scale, point.across), top };
}
