/** A mark of a square drawing; `left` and `top` in per cent of its side. */
export type FannedPoint = { readonly id: string; readonly left: number; readonly top: number };

/** How far a mark is drawn from its place, in pixels. */
export type Shift = { readonly dx: number; readonly dy: number };

/** Marks closer than this, in per cent of the side, cover each other. */
const near = 5.5;
/** The fan spans a quarter turn: in a corner it just fits. */
const span = Math.PI / 2;

/**
 * Draws the marks of `guests` that would lie on another beside their place, like a fan towards the middle of the drawing, so that each can
 * be seen also where all are in one corner. `hosts` stay where they are. The same points always give the same fan.
 */
export function fanMarks(hosts: readonly FannedPoint[], guests: readonly FannedPoint[]): ReadonlyMap<string, Shift> {
  const shifts = new Map<string, Shift>();
  const waiting = guests.filter((guest) =>
    [...hosts, ...guests].some((other) => other !== guest && apart(guest, other) < near),
  );
  while (waiting.length > 0) {
    const [first] = waiting;
    if (first === undefined) break;
    const together = waiting.filter((guest) => apart(first, guest) < near);
    const inward = Math.atan2(50 - first.top, 50 - first.left);
    const step = span / Math.max(2, together.length - 1);
    const reach = together.length > 3 ? 36 : 27;
    for (const [place, { id }] of together.entries()) {
      const angle = inward + (place - (together.length - 1) / 2) * step;
      shifts.set(id, { dx: Math.round(reach * Math.cos(angle)), dy: Math.round(reach * Math.sin(angle)) });
    }
    waiting.splice(0, waiting.length, ...waiting.filter((guest) => !together.includes(guest)));
  }
  return shifts;
}

function apart(one: FannedPoint, other: FannedPoint): number {
  return Math.hypot(one.left - other.left, one.top - other.top);
}
