import { MarkAt } from "./mark-shape.tsx";
import { percent, placeOn } from "./place-on.ts";
import type { ChartScale } from "./place-on.ts";
import { IntervalBar, ScaleLine, sizeBeside } from "./rating-line.tsx";
import type { LineReading } from "./rating-line.tsx";

/** Where something is said to be needed: an open flag, planted above or below the line. */
export type Flag = {
  readonly value: number;
  readonly words: string;
  readonly side: "above" | "below";
};

type AxisLineProps = {
  readonly scale: ChartScale;
  readonly self: number | null;
  readonly others: LineReading | null;
  readonly flags: readonly Flag[];
};

const middle = 34;
const pole = 20;

/** A line between two poles, neither better. Decoration: its numbers stand in words beside it. */
export function AxisLine({ scale, self, others, flags }: AxisLineProps) {
  const below = flags.some((flag) => flag.side === "below");
  return (
    <svg
      className="block w-full overflow-visible"
      height={below ? middle + 34 : middle + 12}
      aria-hidden="true"
      focusable="false"
    >
      <ScaleLine scale={scale} middle={middle} />
      {others?.interval != null && <IntervalBar scale={scale} middle={middle} {...others.interval} />}
      {flags.map((flag) => (
        <PlantedFlag key={flag.side} flag={flag} scale={scale} />
      ))}
      {others !== null && (
        <MarkAt
          left={percent(placeOn(scale, others.value))}
          top={middle}
          shape={others.shape}
          tone={others.tone}
          open={others.open ?? false}
          size={sizeBeside(scale, self, others)}
        />
      )}
      {self !== null && (
        <MarkAt left={percent(placeOn(scale, self))} top={middle} shape="diamond" tone="ink" size={13} />
      )}
    </svg>
  );
}

function PlantedFlag({ flag, scale }: { readonly flag: Flag; readonly scale: ChartScale }) {
  const left = placeOn(scale, flag.value);
  const up = flag.side === "above" ? -1 : 1;
  const top = middle + up * pole;
  // The cloth and its words turn inward, so that they never leave the drawing.
  const inward = left > 55 ? -1 : 1;
  const starts = (inward === 1) === (scale.direction === "ltr");
  return (
    <svg x={percent(left)} y="0" overflow="visible" width="1" height="1">
      <line x1="0" x2="0" y1={middle} y2={top} className="stroke-ink" strokeWidth="1.5" />
      <path
        d={`M0,${top}l${inward * 10},${-up * 4}l${-inward * 10},${-up * 4}z`}
        className="fill-paper stroke-ink"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <text
        x={inward * 14}
        y={top + (up === -1 ? 8 : -1)}
        textAnchor={starts ? "start" : "end"}
        className="fill-soft text-fine"
      >
        {flag.words}
      </text>
    </svg>
  );
}
