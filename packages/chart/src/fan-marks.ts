/** A mark of a square drawing; `left` and `top` in per cent of its side. */
export type FannedPoint = { readonly id: string; readonly left: number; readonly top: number };

/** How far a mark is drawn from its place, in pixels. */
export type Shift = { readonly dx: number; readonly dy: number };

/** Marks closer than this, in per cent of the side, cover each other. */
const near = 5.5;
/** The fan spans a quarter turn: in a corner it just fits. */
const span = Math.PI / 2;
const turns = [0, 1, -1, 2, -2, 3, -3, 4].map((eighth) => (eighth * Math.PI) / 4);

/**
 * Draws the marks of `guests` that would lie on another beside their place, like a fan, so that each can be seen also where all are in one
 * corner: towards the middle, or to whichever side has more room. `hosts` stay where they are. `side` is the smallest size, in pixels,
 * that the drawing will have. The same points always give the same fan.
 */
export function fanMarks(
  hosts: readonly FannedPoint[],
  guests: readonly FannedPoint[],
  side: number,
): ReadonlyMap<string, Shift> {
  const shifts = new Map<string, Shift>();
  const all = [...hosts, ...guests];
  const covered = guests.filter((guest) => all.some((other) => other !== guest && apart(guest, other) < near));
  const staying = all.filter((point) => !covered.includes(point));
  for (let waiting = covered; waiting[0] !== undefined; waiting = waiting.filter(({ id }) => !shifts.has(id))) {
    const [first] = waiting;
    const together = waiting.filter((guest) => apart(first, guest) < near);
    const taken = [
      ...staying,
      ...waiting.filter((guest) => !together.includes(guest)),
      ...covered.filter(({ id }) => shifts.has(id)).map((guest) => moved(guest, shifts.get(guest.id), side)),
    ];
    for (const [place, shift] of roomiest(first, together, taken, side).entries()) {
      const guest = together[place];
      if (guest !== undefined) shifts.set(guest.id, shift);
    }
  }
  return shifts;
}

/** The fan whose marks lie inside the drawing and farthest from what is there; towards the middle where several are alike. */
function roomiest(
  at: FannedPoint,
  guests: readonly FannedPoint[],
  taken: readonly FannedPoint[],
  side: number,
): readonly Shift[] {
  const inward = Math.atan2(50 - at.top, 50 - at.left);
  const fans = turns.map((turn) => {
    const shifts = fan(inward + turn, guests.length);
    const drawn = guests.map((guest, place) => moved(guest, shifts[place], side));
    const room = Math.min(...drawn.flatMap((mark) => taken.map((other) => apart(mark, other))), near * 1.5);
    const isInside = drawn.every(({ left, top }) => Math.min(left, top, 100 - left, 100 - top) > -1);
    return { shifts, room: isInside ? room : -1 };
  });
  return fans.reduce((best, one) => (one.room > best.room + 0.5 ? one : best)).shifts;
}

function fan(middle: number, count: number): readonly Shift[] {
  const step = span / Math.max(2, count - 1);
  const reach = count > 3 ? 36 : 27;
  return Array.from({ length: count }, (_, place) => {
    const angle = middle + (place - (count - 1) / 2) * step;
    return { dx: Math.round(reach * Math.cos(angle)), dy: Math.round(reach * Math.sin(angle)) };
  });
}

function moved(point: FannedPoint, shift: Shift | undefined, side: number): FannedPoint {
  if (shift === undefined) return point;
  return { ...point, left: point.left + (shift.dx * 100) / side, top: point.top + (shift.dy * 100) / side };
}

function apart(one: FannedPoint, other: FannedPoint): number {
  return Math.hypot(one.left - other.left, one.top - other.top);
}
