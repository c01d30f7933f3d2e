import { expect, test } from "vitest";
import { fanMarks } from "./fan-marks.ts";

const at = (id: string, left: number, top: number) => ({ id, left, top });

test("Marks with room around them stay where they are", () => {
  const fan = fanMarks([at("self", 20, 20), at("others", 50, 50)], [at("boss", 80, 20), at("peer", 60, 60)], 270);
  expect(fan.size).toBe(0);
});

test("Marks in one corner are drawn apart from each other and inside the drawing", () => {
  const corners = [at("", 0, 0), at("", 100, 0), at("", 0, 100), at("", 100, 100)];
  for (const { left, top } of corners) {
    const guests = ["boss", "peer", "direct-report", "other"].map((id) => at(id, left, top));
    const fan = fanMarks([at("self", left, top), at("others", left, top)], guests, 270);
    const drawn = guests.map(({ id }) => fan.get(id) ?? { dx: 0, dy: 0 });
    for (const { dx, dy } of drawn) {
      const x = (left * 270) / 100 + dx;
      const y = (top * 270) / 100 + dy;
      expect(Math.min(x, y, 270 - x, 270 - y)).toBeGreaterThanOrEqual(-1);
      expect(Math.hypot(dx, dy)).toBeGreaterThan(20);
    }
    for (const [place, one] of drawn.entries())
      for (const other of drawn.slice(place + 1))
        expect(Math.hypot(one.dx - other.dx, one.dy - other.dy)).toBeGreaterThan(14);
  }
});

test("Marks that lie on each other turn away from a mark that stands where the fan would be", () => {
  const guests = [at("boss", 55, 55), at("peer", 56, 56)];
  const toMiddle = fanMarks([], guests, 270);
  const turned = fanMarks([at("others", 49, 49)], guests, 270);
  expect(turned).not.toEqual(toMiddle);
  for (const { id, left, top } of guests) {
    const { dx, dy } = turned.get(id) ?? { dx: 0, dy: 0 };
    expect(Math.hypot(left + dx / 2.7 - 49, top + dy / 2.7 - 49)).toBeGreaterThan(5.5);
  }
});
