import { percent, placeOn, pointsOf, stretchOn } from "./place-on.ts";
import type { ChartScale } from "./place-on.ts";
import { MarkAt } from "./mark-shape.tsx";
import type { Shape } from "./mark-shape.tsx";

/** A reading of one person or several; `interval` is where the view of such people in general is likely to lie. */
export type LineReading = {
  readonly value: number;
  readonly shape: Shape;
  readonly tone: "ink" | "accent" | "soft";
  readonly open?: boolean;
  readonly interval?: { readonly lower: number; readonly upper: number } | null;
};

type RatingLineProps = {
  readonly scale: ChartScale;
  readonly self: number | null;
  readonly others: LineReading | null;
  /** Whether the two are settled to differ: then the line between them is drawn full. */
  readonly apart: boolean;
};

const height = 30;
const middle = height / 2;

/** One scale with the subject's own reading, another's, and the way between them. Decoration: its table says the same in words. */
export function RatingLine({ scale, self, others, apart }: RatingLineProps) {
  const between = self === null || others === null ? null : stretchOn(scale, self, others.value);
  return (
    <svg className="block w-full overflow-visible" height={height} aria-hidden="true" focusable="false">
      <ScaleLine scale={scale} middle={middle} />
      {others?.interval != null && <IntervalBar scale={scale} middle={middle} {...others.interval} />}
      {between !== null && (
        <line
          x1={percent(between.left)}
          x2={percent(between.left + between.width)}
          y1={middle}
          y2={middle}
          className="stroke-ink"
          strokeWidth={apart ? 2.5 : 1}
        />
      )}
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

/** A mark that lies under the subject's own is drawn around it, so that both are seen. */
export function sizeBeside(scale: ChartScale, self: number | null, others: LineReading): number {
  const nearby = 0.035 * (scale.max - scale.min);
  if (self !== null && Math.abs(self - others.value) < nearby) return 21;
  return others.shape === "circle" ? 14 : 12;
}

/** The scale itself: a hairline with a tick at each of its points. */
export function ScaleLine({ scale, middle: y }: { readonly scale: ChartScale; readonly middle: number }) {
  return (
    <g className="stroke-edge">
      <line x1="0%" x2="100%" y1={y} y2={y} className="stroke-line" />
      {pointsOf(scale).map((point) => {
        const x = percent(placeOn(scale, point));
        const end = point === scale.min || point === scale.max;
        return <line key={point} x1={x} x2={x} y1={y - (end ? 6 : 3)} y2={y + (end ? 6 : 3)} />;
      })}
    </g>
  );
}

type IntervalBarProps = {
  readonly scale: ChartScale;
  readonly middle: number;
  readonly lower: number;
  readonly upper: number;
};

/** A soft bar with firm ends. */
export function IntervalBar({ scale, middle: y, lower, upper }: IntervalBarProps) {
  const { left, width } = stretchOn(scale, lower, upper);
  return (
    <g>
      <rect x={percent(left)} width={percent(width)} y={y - 7} height={14} className="fill-tint" />
      <g className="stroke-accent" strokeWidth={1.5}>
        {[left, left + width].map((end) => (
          <line key={end} x1={percent(end)} x2={percent(end)} y1={y - 7} y2={y + 7} />
        ))}
      </g>
    </g>
  );
}

/** What stands where a figure is withheld: a dotted line with words. */
export function WithheldLine({ words }: { readonly words: string }) {
  return (
    <div className="flex min-h-[30px] items-center gap-3 text-fine text-soft">
      <span aria-hidden="true" className="h-0 grow border-t-2 border-dotted border-edge" />
      <span className="max-w-[80%] text-balance text-center">{words}</span>
      <span aria-hidden="true" className="h-0 grow border-t-2 border-dotted border-edge" />
    </div>
  );
}
