import type { DrawnScale } from "@parallax/language/report/reading";
import type { RatedRow } from "@parallax/language/report/rows";
import type { Line, PlacedMark } from "../block.ts";

type Place = (value: number) => number;

/** Where a value lies on a scale, in hundredths from the left edge; what is beyond the scale lies at its end. */
export function placeOn({ min, max, direction }: DrawnScale): Place {
  return (value) => {
    const share = (Math.min(max, Math.max(min, value)) - min) / (max - min);
    return Math.round((direction === "ltr" ? share : 1 - share) * 10_000) / 100;
  };
}

/** Two views on one scale, with the way between them. */
export function lineOf(scale: DrawnScale, { self, others, apart }: Pick<RatedRow, "self" | "others" | "apart">): Line {
  const place = placeOn(scale);
  const shown = others.kind === "shown" ? others : null;
  const near = self !== null && shown !== null && Math.abs(self.value - shown.value) < 0.035 * (scale.max - scale.min);
  const theirs: readonly PlacedMark[] =
    shown === null
      ? []
      : [{ at: place(shown.value), shape: shown.shape, tone: shown.tone, open: shown.open, large: near }];
  return {
    ticks: ticksOf(scale).map(place),
    interval: shown?.interval == null ? null : stretch(place, shown.interval.lower, shown.interval.upper),
    between: self === null || shown === null ? null : { ...stretch(place, self.value, shown.value), firm: apart },
    marks: [...theirs, ...(self === null ? [] : [ownMark(place(self.value))])],
    flags: [],
  };
}

/** The subject's own mark. */
export function ownMark(at: number): PlacedMark {
  return { at, shape: "diamond", tone: "ink", open: false, large: false };
}

/** The scale's own points, which are all the grid that a drawing has. */
export function ticksOf({ min, max }: DrawnScale): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, step) => min + step);
}

function stretch(place: Place, a: number, b: number): { readonly from: number; readonly to: number } {
  const [from = 0, to = 0] = [place(a), place(b)].toSorted((x, y) => x - y);
  return { from, to };
}
