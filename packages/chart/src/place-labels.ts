/** A labelled point of a square drawing; `left` and `top` in per cent of its side. */
export type LabelledPoint = {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  /** A mark without a label only takes room. */
  readonly label: string | null;
};

/** Where a label stands, in pixels from its point; `anchor` is the side of the text that the point is at. */
export type LabelPlace = {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "left" | "middle" | "right";
};

type Box = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };

const letterWidth = 6.9;
const lineHeight = 16;
const markRadius = 9;
/** Above the drawing there is room for one line. */
const roomAbove = 24;

const candidates: readonly LabelPlace[] = [
  { dx: 13, dy: 5, anchor: "left" },
  { dx: -13, dy: 5, anchor: "right" },
  { dx: 0, dy: -13, anchor: "middle" },
  { dx: 0, dy: 23, anchor: "middle" },
  { dx: 9, dy: -11, anchor: "left" },
  { dx: 9, dy: 21, anchor: "left" },
  { dx: -9, dy: -11, anchor: "right" },
  { dx: -9, dy: 21, anchor: "right" },
  { dx: -48, dy: -11, anchor: "right" },
  // Beyond a fan of other marks.
  { dx: -48, dy: 5, anchor: "right" },
  { dx: 48, dy: 5, anchor: "left" },
  { dx: 0, dy: 52, anchor: "middle" },
  { dx: 0, dy: -42, anchor: "middle" },
  { dx: -9, dy: 52, anchor: "right" },
  { dx: 9, dy: 52, anchor: "left" },
  { dx: -9, dy: -42, anchor: "right" },
  { dx: 9, dy: -42, anchor: "left" },
];

/**
 * Puts each label beside its point where it covers no mark and no other label, in the order given; `side` is the smallest size, in
 * pixels, that the drawing will have. Where everything is taken, the place that collides least.
 */
export function placeLabels(points: readonly LabelledPoint[], side: number): ReadonlyMap<string, LabelPlace> {
  const marks = points.map(({ left, top }) => around((left * side) / 100, (top * side) / 100));
  const placed: Box[] = [];
  const places = new Map<string, LabelPlace>();
  for (const [index, { label, ...at }] of points.entries()) {
    if (label === null) continue;
    const point = { ...at, label };
    const others = marks.filter((_, mark) => mark !== index);
    const best = candidates
      .map((place) => ({ place, box: boxOf(point, place, side) }))
      .map(({ place, box }) => ({ place, box, cost: costOf(box, [...others, ...placed], side) }))
      .reduce((a, b) => (b.cost < a.cost ? b : a));
    placed.push(best.box);
    places.set(point.id, best.place);
  }
  return places;
}

function around(x: number, y: number): Box {
  return { x0: x - markRadius, x1: x + markRadius, y0: y - markRadius, y1: y + markRadius };
}

function boxOf(point: LabelledPoint & { readonly label: string }, { dx, dy, anchor }: LabelPlace, side: number): Box {
  const width = point.label.length * letterWidth;
  const x = (point.left * side) / 100 + dx;
  const y = (point.top * side) / 100 + dy;
  const x0 = anchor === "left" ? x : anchor === "right" ? x - width : x - width / 2;
  return { x0, x1: x0 + width, y0: y - lineHeight + 4, y1: y + 4 };
}

function costOf(box: Box, taken: readonly Box[], side: number): number {
  const outside =
    Math.max(0, -box.x0) + Math.max(0, box.x1 - side) + Math.max(0, -box.y0 - roomAbove) + Math.max(0, box.y1 - side);
  const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
  return covered + outside * lineHeight * 2;
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return width > 0 && height > 0 ? width * height : 0;
}
