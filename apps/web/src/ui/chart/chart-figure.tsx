import { useId } from "react";
import type { ReactNode } from "react";

type ChartFigureProps = {
  readonly title: string;
  /** What is drawn and how to read it, for everybody. */
  readonly description: ReactNode;
  /** The same as a table; left out where the drawing is set inside one. */
  readonly table?: { readonly summary: string; readonly content: ReactNode };
  readonly children: ReactNode;
};

/** A drawing with its title, a sentence on how to read it, and a true table as its twin. */
export function ChartFigure({ title, description, table, children }: ChartFigureProps) {
  const titleId = useId();
  const descriptionId = useId();
  return (
    <figure aria-labelledby={titleId} aria-describedby={descriptionId} className="min-w-0 space-y-4">
      <figcaption className="grid gap-1">
        <h3 id={titleId} className="text-subject font-semibold">
          {title}
        </h3>
        <p id={descriptionId} className="measure text-small text-soft">
          {description}
        </p>
      </figcaption>
      {children}
      {table !== undefined && (
        <details className="text-small print:hidden">
          <summary className="inline-flex min-h-11 items-center text-accent underline decoration-1 underline-offset-[0.2em]">
            {table.summary}
          </summary>
          {/* Reached by key, because a narrow screen scrolls it. */}
          <div role="region" aria-labelledby={titleId} tabIndex={0} className="overflow-x-auto pt-2">
            {table.content}
          </div>
        </details>
      )}
    </figure>
  );
}
