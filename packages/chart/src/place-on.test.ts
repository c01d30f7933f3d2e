import { expect, test } from "vitest";
import { percent, placeOn, stretchOn } from "./place-on.ts";

const five = { min: 1, max: 5, direction: "ltr" } as const;

test("A value stands at its share of the scale, mirrored where one reads from right to left, and never beyond the ends", () => {
  expect([1, 3, 5, 7, -2].map((value) => placeOn(five, value))).toEqual([0, 50, 100, 100, 0]);
  expect(placeOn({ ...five, direction: "rtl" }, 2)).toBe(75);
  expect(stretchOn({ ...five, direction: "rtl" }, 2, 4)).toEqual({ left: 25, width: 50 });
  expect(percent(33.333333)).toBe("33.33%");
});
