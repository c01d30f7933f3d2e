import type { Line, MapDrawing, Mark } from "../block.ts";
import { escape } from "./markup.ts";

const tones = { ink: "#1f242e", accent: "#146a6d", soft: "#5b6170" } as const;
const tint = "#e3f1f1";
const middle = 22;

/** One scale with what stands on it, places in per cent. */
export function lineSvg({ ticks, interval, between, marks, flags }: Line, alt: string): string {
  const drawn = [
    `<line x1="0" x2="100%" y1="${middle}" y2="${middle}" stroke="#ddd"/>`,
    ...ticks.map((at) => `<line x1="${at}%" x2="${at}%" y1="${middle - 4}" y2="${middle + 4}" stroke="#8a8f99"/>`),
    ...(interval === null
      ? []
      : [
          `<rect x="${interval.from}%" width="${interval.to - interval.from}%" y="${middle - 7}" height="14" fill="${tint}" stroke="${tones.accent}"/>`,
        ]),
    ...(between === null
      ? []
      : [
          `<line x1="${between.from}%" x2="${between.to}%" y1="${middle}" y2="${middle}" stroke="${tones.ink}" stroke-width="${between.firm ? 2.5 : 1}"/>`,
        ]),
    ...flags.map(({ at, words, below }) => {
      const anchor = at > 55 ? "end" : "start";
      return `<text x="${at}%" dx="${at > 55 ? -4 : 4}" y="${below ? middle + 19 : middle - 11}" font-size="11" fill="${tones.soft}" text-anchor="${anchor}">⚑ ${escape(words)}</text>`;
    }),
    ...marks.map(
      (mark) => `<svg x="${mark.at}%" y="${middle}" overflow="visible" width="1" height="1">${shapeOf(mark)}</svg>`,
    ),
  ];
  return `<svg role="img" aria-label="${escape(alt)}" width="100%" height="${middle * 2}">${drawn.join("")}</svg>`;
}

/** The plane of two scales with its diagonal. */
export function mapSvg({ points, ticks, words }: MapDrawing, alt: string): string {
  const text = (x: number, y: number, anchor: string, said: string): string =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="3.4" fill="${tones.soft}">${escape(said)}</text>`;
  const drawn = [
    `<rect width="100" height="100" fill="none" stroke="#ddd" stroke-width=".4"/><line x1="0" y1="100" x2="100" y2="0" stroke="#8a8f99" stroke-width=".4" stroke-dasharray=".6 1.6"/>`,
    ...ticks.flatMap(({ at, text: label }) => [text(at, 105, "middle", label), text(-3, 101 - at, "middle", label)]),
    text(0, -4, "start", `↑ ${words.up}`),
    text(100, 111, "end", `${words.across} →`),
    text(2, 5, "start", words.upper),
    text(98, 97, "end", words.lower),
    ...points.map(({ left, top, ellipse }) =>
      ellipse === null
        ? ""
        : `<ellipse rx="${ellipse.width / 2}" ry="${ellipse.height / 2}" fill="${tint}" fill-opacity=".8" stroke="${tones.accent}" stroke-width=".5" transform="translate(${left} ${top}) rotate(${(ellipse.turn * 180) / Math.PI})"/>`,
    ),
    ...points
      .toReversed()
      .map((point) => `<g transform="translate(${point.left} ${point.top}) scale(.3)">${shapeOf(point)}</g>`),
    ...points.map(({ left, top, side, shift, label }) =>
      text(left + (side === "right" ? 3 : -3), top + 1 + shift * 5, side === "right" ? "start" : "end", label),
    ),
  ];
  return `<svg role="img" aria-label="${escape(alt)}" viewBox="-8 -10 116 124" width="100%" style="max-width:30rem">${drawn.join("")}</svg>`;
}

/** A mark in a line of text. */
export function markSvg(mark: Mark): string {
  return `<svg class="mark" aria-hidden="true" viewBox="-9 -9 18 18" width="14" height="14">${shapeOf(mark)}</svg>`;
}

function shapeOf({ shape, tone, open, large }: Mark): string {
  const size = large ? 21 : 13;
  const hollow = open || shape === "ring";
  const look = `fill="${hollow ? "#fff" : tones[tone]}" stroke="${tones[tone]}" stroke-width="${hollow ? 2 : 1}"`;
  const centre = shape === "ring" ? `<circle r="${size / 5.5}" fill="${tones[tone]}"/>` : "";
  switch (shape) {
    case "circle":
    case "ring":
      return `<circle r="${size / 2}" ${look}/>${centre}`;
    case "square":
      return `<rect x="${-size * 0.43}" y="${-size * 0.43}" width="${size * 0.86}" height="${size * 0.86}" ${look}/>`;
    case "triangle":
      return polygon(3, size * 0.72, -90, look);
    case "triangle-down":
      return polygon(3, size * 0.72, 90, look);
    case "pentagon":
      return polygon(5, size * 0.58, -90, look);
    case "diamond":
      return polygon(4, size * 0.64, -90, look);
  }
}

function polygon(corners: number, radius: number, from: number, look: string): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = ((from + (corner * 360) / corners) * Math.PI) / 180;
    return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `<polygon points="${points.join(" ")}" ${look}/>`;
}
