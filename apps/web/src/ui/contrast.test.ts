import { expect, test } from "vitest";
import tokens from "./tokens.css?raw";

type Scheme = "light" | "dark";
type Oklch = readonly [number, number, number];

const declaration = /--([a-z-]+):\s*light-dark\(oklch\(([^)]+)\),\s*oklch\(([^)]+)\)\)/g;

function palette(scheme: Scheme): ReadonlyMap<string, Oklch> {
  const found = [...tokens.matchAll(declaration)].map(([, name, light, dark]): [string, Oklch] => {
    const [l = 0, c = 0, h = 0] = ((scheme === "light" ? light : dark) ?? "").split(" ").map(Number);
    return [name ?? "", [l, c, h]];
  });
  return new Map(found);
}

/** Relative luminance of WCAG from OKLCH, by way of linear sRGB clipped to what a screen shows. */
function luminance([l, c, hue]: Oklch): number {
  const a = c * Math.cos((hue * Math.PI) / 180);
  const b = c * Math.sin((hue * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short);
  const green = clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short);
  const blue = clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Oklch, other: Oklch): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ["paper", "card", "tint"] as const;
const readable = ["ink", "soft", "accent", "warn", "stop"] as const;

test("the palette has a light and a dark value for every token", () => {
  const light = palette("light");
  expect(light.size).toBeGreaterThanOrEqual(11);
  expect([...palette("dark").keys()]).toEqual([...light.keys()]);
});

for (const scheme of ["light", "dark"] as const) {
  const colours = palette(scheme);
  const colour = (name: string): Oklch => colours.get(name) ?? [0, 0, 0];

  for (const ground of grounds)
    for (const text of readable)
      test(`${text} can be read on ${ground} in the ${scheme} scheme`, () => {
        expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
      });

  test(`a figure can be read on the full tint in the ${scheme} scheme, which is told from the light one`, () => {
    expect(contrast(colour("ink"), colour("heat"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour("heat"), colour("tint"))).toBeGreaterThanOrEqual(1.2);
    expect(contrast(colour("tint"), colour("card"))).toBeGreaterThanOrEqual(1.1);
  });

  test(`the words of the main button can be read in the ${scheme} scheme`, () => {
    expect(contrast(colour("on-accent"), colour("accent"))).toBeGreaterThanOrEqual(4.5);
  });

  test(`the edge of a control can be seen in the ${scheme} scheme`, () => {
    for (const ground of ["paper", "card"]) expect(contrast(colour("edge"), colour(ground))).toBeGreaterThanOrEqual(3);
  });
}
