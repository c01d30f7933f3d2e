import type { DrawnScale } from "@parallax/language/report/reading";
import { createElement as h } from "react";
import { Drawing } from "./drawing.ts";
import { fanMarks } from "./fan-marks.ts";
import { MarkAt } from "./mark.ts";
import { percent } from "./place-on.ts";
import { placeLabels } from "./place-labels.ts";
import { Frame, PointLabel, Region } from "./plane-parts.ts";
import type { PlaneWords } from "./plane-parts.ts";
import { placedOn } from "./plane-point.ts";
import type { PlacedPoint, PlanePoint } from "./plane-point.ts";

export type PlaneMapProps = {
  readonly scale: DrawnScale;
  readonly words: PlaneWords;
  readonly points: readonly PlanePoint[];
};

/** What the words and numbers around the plane take, in pixels; `start` is the side at which one begins to read. */
export const planeRoom = { start: 26, end: 9, top: 30, bottom: 47 } as const;

/** The least side, in pixels, for which labels are kept apart. */
const leastSide = 270;

/** A square plane of two scales with its diagonal of balance. Its table says the same in words. */
export function PlaneMap({ scale, words, points }: PlaneMapProps) {
  const placed = points.map((point) => placedOn(scale, point));
  const shifts = fanMarks(
    placed.filter((point) => !isGuest(point)),
    placed.filter(isGuest),
    leastSide,
  );
  const labels = placeLabels(
    placed.map((point) => {
      const { dx, dy } = shifts.get(point.id) ?? { dx: 0, dy: 0 };
      return { ...point, left: point.left + (dx * 100) / leastSide, top: point.top + (dy * 100) / leastSide };
    }),
    leastSide,
  );
  return h(
    Drawing,
    null,
    h(Frame, { scale, words, marks: placed }),
    h(
      "svg",
      { width: "100%", height: "100%" },
      placed.map(({ id, ...point }) => h(Region, { key: id, scale, ...point })),
    ),
    placed.toReversed().map(({ id, left, top, shape, tone, open }) =>
      h(MarkAt, {
        key: id,
        left: percent(left),
        top: percent(top),
        shape,
        tone,
        open: open ?? false,
        shift: shifts.get(id),
        size: tone === "soft" ? 11 : sizeAmong(id, placed),
      }),
    ),
    placed.map(({ id, ...point }) => h(PointLabel, { key: id, ...point, place: labels.get(id) })),
  );
}

/** Marks of groups make room for those of whom the map is about. */
function isGuest({ tone }: PlacedPoint): boolean {
  return tone === "soft";
}

/** A mark that lies under another is drawn around it, so that both are seen. */
function sizeAmong(id: string, [first, ...rest]: readonly PlacedPoint[]): number {
  const own = rest.find((point) => point.id === id);
  if (first === undefined || own === undefined) return 14;
  return Math.hypot(own.left - first.left, own.top - first.top) < 3 ? 21 : 14;
}
