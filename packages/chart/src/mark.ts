import type { MarkShape } from "@parallax/language/report/mark-of";
import { symbol, symbolCircle, symbolSquare, symbolTriangle } from "d3-shape";
import { createElement as h, Fragment } from "react";
import type { SVGAttributes } from "react";
import { At } from "./drawing.ts";
import { token } from "./token.ts";

/** Marks are told apart by shape and fill before colour. */
export type MarkLook = {
  readonly shape: MarkShape;
  readonly tone: "ink" | "accent" | "soft";
  /** Open marks stand for what is not settled. */
  readonly open?: boolean;
};

type MarkProps = MarkLook & {
  /** Across, in pixels. */
  readonly size?: number;
};

/** One mark around the point 0, 0, with a rim of paper that keeps it apart from what it lies on. */
export function Mark({ shape, open = false, size = 14, tone }: MarkProps) {
  const d = shapePath(shape, open ? size - 2 : size);
  const hollow = open || shape === "ring";
  const colour = token(tone);
  const paper = token("paper");
  return h(
    "g",
    null,
    h("path", { d, fill: paper, stroke: paper, strokeWidth: hollow ? 6 : 3 }),
    h("path", {
      d,
      fill: hollow ? paper : colour,
      stroke: colour,
      strokeWidth: hollow ? 2 : 1,
      strokeLinejoin: "round",
    }),
    shape === "ring" && h("circle", { r: round(size / 5.5), fill: colour }),
  );
}

/** The outline of a shape that looks `size` pixels wide: shapes are matched by area, not by their box. */
function shapePath(shape: MarkShape, size: number): string {
  const area = (Math.PI / 4) * size ** 2;
  switch (shape) {
    case "circle":
    case "ring":
      return symbol(symbolCircle, area)() ?? "";
    case "square":
      return symbol(symbolSquare, area * 0.94)() ?? "";
    case "triangle":
      return symbol(symbolTriangle, area * 0.9)() ?? "";
    case "triangle-down":
      return polygon(3, size * 0.72, Math.PI / 2);
    case "pentagon":
      return polygon(5, size * 0.58, -Math.PI / 2);
    case "diamond":
      return polygon(4, size * 0.64, -Math.PI / 2);
  }
}

function polygon(corners: number, radius: number, from: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = from + (corner * 2 * Math.PI) / corners;
    return `${round(radius * Math.cos(angle))},${round(radius * Math.sin(angle))}`;
  });
  return `M${points.join("L")}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

type MarkAtProps = MarkProps & {
  readonly left: string;
  readonly top: number | string;
  /** Drawn so many pixels beside its place, with a line to it. */
  readonly shift?: { readonly dx: number; readonly dy: number } | undefined;
};

/** A mark at a place of the drawing, in per cent or pixels. */
export function MarkAt({ left, top, shift, ...mark }: MarkAtProps) {
  if (shift === undefined) return h(At, { left, top }, h(Mark, mark));
  const { dx, dy } = shift;
  return h(
    At,
    { left, top },
    h(
      Fragment,
      null,
      h("line", { x2: dx, y2: dy, stroke: token(mark.tone) }),
      h("g", { transform: `translate(${dx} ${dy})` }, h(Mark, mark)),
    ),
  );
}

/** A mark inside running text, as a key to a column or a label. */
export function InlineMark(look: MarkLook) {
  const attributes: SVGAttributes<SVGSVGElement> = {
    viewBox: "-8 -8 16 16",
    width: "0.95em",
    height: "0.95em",
    overflow: "visible",
    style: { display: "inline-block", flexShrink: 0, translate: "0 0.08em" },
    "aria-hidden": true,
  };
  return h("svg", attributes, h(Mark, { ...look, size: 12 }));
}
