import { symbol, symbolCircle, symbolSquare, symbolTriangle } from "d3-shape";
import { classNames } from "../class-names.ts";

/** Marks are told apart by shape and fill before colour. */
export type Shape = "diamond" | "circle" | "square" | "triangle" | "triangle-down" | "pentagon" | "ring";

type MarkShapeProps = {
  readonly shape: Shape;
  /** Open marks stand for what is not settled. */
  readonly open?: boolean;
  /** Across, in pixels. */
  readonly size?: number;
  readonly tone: "ink" | "accent" | "soft";
};

const fills = {
  ink: "fill-ink forced-colors:fill-[CanvasText]",
  accent: "fill-accent forced-colors:fill-[CanvasText]",
  soft: "fill-soft forced-colors:fill-[CanvasText]",
} as const;
const strokes = {
  ink: "stroke-ink forced-colors:stroke-[CanvasText]",
  accent: "stroke-accent forced-colors:stroke-[CanvasText]",
  soft: "stroke-soft forced-colors:stroke-[CanvasText]",
} as const;
const paper = "fill-paper stroke-paper forced-colors:fill-[Canvas] forced-colors:stroke-[Canvas]";

/** One mark around the point 0, 0, with a rim of paper that keeps it apart from what it lies on. */
export function MarkShape({ shape, open = false, size = 14, tone }: MarkShapeProps) {
  const path = shapePath(shape, open ? size - 2 : size);
  const hollow = open || shape === "ring";
  return (
    <g>
      <path d={path} className={paper} strokeWidth={hollow ? 6 : 3} />
      <path
        d={path}
        className={classNames(hollow ? "fill-paper forced-colors:fill-[Canvas]" : fills[tone], strokes[tone])}
        strokeWidth={hollow ? 2 : 1}
        strokeLinejoin="round"
      />
      {shape === "ring" && <circle r={size / 5.5} className={fills[tone]} />}
    </g>
  );
}

/** The outline of a shape that looks `size` pixels wide: shapes are matched by area, not by their box. */
export function shapePath(shape: Shape, size: number): string {
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

type MarkAtProps = MarkShapeProps & {
  readonly left: string;
  readonly top: number | string;
  /** Drawn so many pixels beside its place, with a line to it. */
  readonly shift?: { readonly dx: number; readonly dy: number } | undefined;
};

/** A mark at a place of the drawing, in per cent or pixels. */
export function MarkAt({ left, top, shift, ...mark }: MarkAtProps) {
  return (
    <svg x={left} y={top} overflow="visible" width="1" height="1">
      {shift === undefined ? (
        <MarkShape {...mark} />
      ) : (
        <>
          <line x2={shift.dx} y2={shift.dy} className={strokes[mark.tone]} />
          <g transform={`translate(${shift.dx} ${shift.dy})`}>
            <MarkShape {...mark} />
          </g>
        </>
      )}
    </svg>
  );
}

/** A mark inside running text, as a key to a column or a label. */
export function InlineMark({ shape, open = false, tone, size = 11 }: MarkShapeProps) {
  return (
    <svg
      viewBox="-8 -8 16 16"
      className="inline-block size-[0.95em] shrink-0 translate-y-[0.08em] overflow-visible"
      aria-hidden="true"
    >
      <MarkShape shape={shape} open={open} tone={tone} size={size + 1} />
    </svg>
  );
}
