import { useId } from "react";
import { MarkAt } from "./mark-shape.tsx";
import type { Shape } from "./mark-shape.tsx";
import { fanMarks } from "./fan-marks.ts";
import { placeLabels } from "./place-labels.ts";
import type { LabelPlace } from "./place-labels.ts";
import { percent, placeOn, pointsOf } from "./place-on.ts";
import type { ChartScale } from "./place-on.ts";

/** A point of the plane with the region in which it is likely to lie; semi-axes in points of the scale. */
export type PlanePoint = {
  readonly id: string;
  /** Null for a mark that is named beside the drawing. */
  readonly label: string | null;
  readonly across: number;
  readonly up: number;
  readonly shape: Shape;
  readonly tone: "ink" | "accent" | "soft";
  readonly open?: boolean;
  readonly ellipse?: {
    readonly major: number;
    readonly minor: number;
    readonly theta: number;
  } | null;
};

export type PlaneWords = {
  readonly across: string;
  readonly up: string;
  readonly diagonal: string;
  readonly upper: string;
  readonly lower: string;
};

type PlaneMapProps = {
  readonly scale: ChartScale;
  readonly words: PlaneWords;
  readonly points: readonly PlanePoint[];
};

/** The least side, in pixels, for which labels are kept apart. */
const leastSide = 270;

/** A square plane of two scales with its diagonal of balance. Its table says the same in words. */
export function PlaneMap({ scale, words, points }: PlaneMapProps) {
  const clip = useId();
  const mirrored = scale.direction === "rtl";
  const upScale: ChartScale = { ...scale, direction: "ltr" };
  const placed = points.map((point) => ({
    ...point,
    left: placeOn(scale, point.across),
    top: 100 - placeOn(upScale, point.up),
  }));
  const isGuest = ({ tone }: { readonly tone: PlanePoint["tone"] }) => tone === "soft";
  const shifts = fanMarks(
    placed.filter((point) => !isGuest(point)),
    placed.filter(isGuest),
    leastSide,
  );
  const labels = placeLabels(
    placed.map((point) => {
      const { dx, dy } = shifts.get(point.id) ?? { dx: 0, dy: 0 };
      return { ...point, left: point.left + (dx * 100) / leastSide, top: point.top + (dy * 100) / leastSide };
    }),
    leastSide,
  );
  // The diagonal is named where nothing lies on it.
  const along =
    [12, 86, 50].find((share) =>
      placed.every(({ left, top }) => Math.hypot(left - (mirrored ? 100 - share : share), top - (100 - share)) > 24),
    ) ?? 12;
  const start = mirrored ? "100%" : "0%";
  const end = mirrored ? "0%" : "100%";
  return (
    <div className="ps-6 pe-2 pt-7 pb-11">
      <svg className="block aspect-square w-full overflow-visible" aria-hidden="true" focusable="false">
        <rect width="100%" height="100%" className="fill-card stroke-line" />
        <ScaleEdges scale={scale} upScale={upScale} mirrored={mirrored} />
        <line x1={start} y1="100%" x2={end} y2="0%" className="stroke-edge" strokeDasharray="2 5" />
        <svg
          x={percent(mirrored ? 100 - along : along)}
          y={percent(100 - along)}
          overflow="visible"
          width="1"
          height="1"
        >
          <text
            transform={mirrored ? "rotate(45)" : "rotate(-45)"}
            y="-6"
            textAnchor="middle"
            className="fill-soft text-fine italic"
          >
            {words.diagonal}
          </text>
        </svg>
        <g className="fill-soft text-fine italic">
          <text x={start} y="0" dx={mirrored ? -12 : 12} dy="22" textAnchor="start">
            {words.upper}
          </text>
          <text x={end} y="100%" dx={mirrored ? 12 : -12} dy="-12" textAnchor="end">
            {words.lower}
          </text>
        </g>
        <g className="fill-ink text-small font-semibold">
          <text x={start} y="0" dx={mirrored ? 18 : -18} dy="-12" textAnchor="start">
            ↑ {words.up}
          </text>
          <text x={end} y="100%" dy="38" textAnchor="end">
            {words.across} {mirrored ? "←" : "→"}
          </text>
        </g>
        <svg viewBox="0 0 100 100" clipPath={`url(#${clip})`}>
          <clipPath id={clip}>
            <rect width="100" height="100" />
          </clipPath>
          {placed.map(({ id, left, top, ellipse }) =>
            ellipse == null ? null : (
              <Region
                key={id}
                left={left}
                top={top}
                ellipse={ellipse}
                unit={100 / (scale.max - scale.min)}
                mirrored={mirrored}
              />
            ),
          )}
        </svg>
        {placed.toReversed().map(({ id, left, top, shape, tone, open }) => (
          <MarkAt
            key={id}
            left={percent(left)}
            top={percent(top)}
            shape={shape}
            tone={tone}
            open={open ?? false}
            shift={shifts.get(id)}
            size={tone === "soft" ? 11 : sizeAmong(id, placed)}
          />
        ))}
        {placed.map(({ id, left, top, label }) => (
          <PointLabel key={id} left={left} top={top} label={label} place={labels.get(id)} mirrored={mirrored} />
        ))}
      </svg>
    </div>
  );
}

/** A mark that lies under another is drawn around it, so that both are seen. */
function sizeAmong(
  id: string,
  placed: readonly { readonly id: string; readonly left: number; readonly top: number }[],
) {
  const [first, ...rest] = placed;
  const own = rest.find((point) => point.id === id);
  if (first === undefined || own === undefined) return 14;
  return Math.hypot(own.left - first.left, own.top - first.top) < 3 ? 21 : 14;
}

type ScaleEdgesProps = {
  readonly scale: ChartScale;
  readonly upScale: ChartScale;
  readonly mirrored: boolean;
};

function ScaleEdges({ scale, upScale, mirrored }: ScaleEdgesProps) {
  return (
    <g className="figures fill-soft text-fine">
      {pointsOf(scale).map((point) => (
        <g key={point}>
          <text x={percent(placeOn(scale, point))} y="100%" dy="18" textAnchor="middle">
            {point}
          </text>
          <text
            x={mirrored ? "100%" : "0%"}
            y={percent(100 - placeOn(upScale, point))}
            dx={mirrored ? 12 : -12}
            dy="5"
            textAnchor="middle"
          >
            {point}
          </text>
        </g>
      ))}
    </g>
  );
}

type RegionProps = {
  readonly left: number;
  readonly top: number;
  readonly ellipse: { readonly major: number; readonly minor: number; readonly theta: number };
  readonly unit: number;
  readonly mirrored: boolean;
};

function Region({ left, top, ellipse, unit, mirrored }: RegionProps) {
  const turn = (ellipse.theta * 180) / Math.PI;
  return (
    <ellipse
      rx={ellipse.major * unit}
      ry={ellipse.minor * unit}
      transform={`translate(${left} ${top}) rotate(${mirrored ? turn : -turn})`}
      className="fill-tint stroke-accent"
      fillOpacity="0.8"
      strokeWidth="1.5"
      vectorEffect="non-scaling-stroke"
    />
  );
}

type PointLabelProps = {
  readonly left: number;
  readonly top: number;
  readonly label: string | null;
  readonly place: LabelPlace | undefined;
  readonly mirrored: boolean;
};

function PointLabel({ left, top, label, place, mirrored }: PointLabelProps) {
  if (place === undefined || label === null) return null;
  const anchors = mirrored
    ? ({ left: "end", middle: "middle", right: "start" } as const)
    : ({ left: "start", middle: "middle", right: "end" } as const);
  return (
    <text
      x={percent(left)}
      y={percent(top)}
      dx={place.dx}
      dy={place.dy}
      textAnchor={anchors[place.anchor]}
      className="fill-ink stroke-card text-small font-semibold [paint-order:stroke]"
      strokeWidth="3"
      strokeLinejoin="round"
    >
      {label}
    </text>
  );
}
