import { expect, test } from "vitest";
import { placeLabels } from "./place-labels.ts";

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
