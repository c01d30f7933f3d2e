import { expect, test } from "vitest";
import { placeLabels } from "./place-labels.ts";
import { percent, placeOn, stretchOn } from "./place-on.ts";

const five = { min: 1, max: 5, direction: "ltr" } as const;

test("A value stands at its share of the scale, mirrored where one reads from right to left, and never beyond the ends", () => {
  expect([1, 3, 5, 7, -2].map((value) => placeOn(five, value))).toEqual([0, 50, 100, 100, 0]);
  expect(placeOn({ ...five, direction: "rtl" }, 2)).toBe(75);
  expect(stretchOn({ ...five, direction: "rtl" }, 2, 4)).toEqual({ left: 25, width: 50 });
  expect(percent(33.333333)).toBe("33.33%");
});

test("Two labels at one place do not cover each other", () => {
  const points = [
    { id: "a", left: 50, top: 50, label: "You" },
    { id: "b", left: 51, top: 50, label: "All others" },
  ];
  const places = placeLabels(points, 270);
  expect(places.get("a")?.anchor).not.toBe(places.get("b")?.anchor);
});

test("A label at the right edge stands to the left of its mark, and a mark without a label only takes room", () => {
  const points = [
    { id: "a", left: 98, top: 50, label: "All others" },
    { id: "b", left: 40, top: 50, label: null },
  ];
  const places = placeLabels(points, 270);
  expect(places.get("a")?.anchor).toBe("right");
  expect(places.has("b")).toBe(false);
});
